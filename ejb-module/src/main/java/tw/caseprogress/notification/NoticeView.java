package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * A notice as staff see it: evidence of what was sent, the password blacked out.
 *
 * @param subject of an e-mail; empty for text messages
 * @param segments of a text message; 0 for e-mails
 * @param sentAt empty until it was handed over
 * @param deliveredAt empty until a receipt says that it arrived
 * @param gateway the way it went; empty until it was handed over
 * @param lastFailure why the last try failed; empty if it did not
 * @param dueAt when it is looked at next, while it waits or has failed
 * @param templateVersion the edition of the texts that it was worded by
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
    Optional<Instant> sentAt,
    Optional<Instant> deliveredAt,
    Optional<String> gateway,
    Optional<String> lastFailure,
    Instant dueAt,
    String templateVersion) {}
