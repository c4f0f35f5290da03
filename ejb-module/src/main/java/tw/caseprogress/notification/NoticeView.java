package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;

/**
 * A notice as staff see it: evidence of what was sent, the password blacked out.
 *
 * @param subject of an e-mail; empty for text messages
 * @param segments of a text message; 0 for e-mails
 * @param sentAt empty until it was handed over
 */
public record NoticeView(
    long id,
    NoticeEvent event,
    ContactChannel channel,
    PartyRole recipientRole,
    String addressMasked,
    Optional<String> subject,
    String body,
    int segments,
    NoticeState state,
    int attempts,
    Instant queuedAt,
    Optional<Instant> sentAt) {}
