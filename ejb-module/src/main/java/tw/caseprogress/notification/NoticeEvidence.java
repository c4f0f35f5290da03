package tw.caseprogress.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * All that is kept of one notice, to be shown to whoever doubts it; the password blacked out.
 *
 * @param addressMasked as it was when the notice was written
 * @param subject of an e-mail; empty for text messages
 * @param segments of a text message; 0 for e-mails
 * @param templateVersion the edition of the texts that it was worded by
 * @param attachment what went or goes along with it
 * @param insteadOf the place in this list, from 1, of the notice that failed and that this one
 *     stands for
 * @param cancelled why it is not to be sent any more, as noted when it was cancelled; empty unless
 *     it was, or if nothing was noted then
 * @param cancelledAt when that was; empty with {@code cancelled}
 * @param tries every try to hand it over, in order
 */
public record NoticeEvidence(
    int place,
    NoticeEvent event,
    ContactChannel channel,
    PartyRole recipientRole,
    String addressMasked,
    Optional<String> subject,
    String body,
    int segments,
    NoticeState state,
    Instant queuedAt,
    Optional<Instant> sentAt,
    Optional<Instant> deliveredAt,
    Optional<String> gateway,
    Optional<String> messageId,
    String templateVersion,
    Optional<NoticeAttachment> attachment,
    Optional<Integer> insteadOf,
    Optional<NoticeCancellation> cancelled,
    Optional<Instant> cancelledAt,
    List<NoticeTry> tries) {

  public NoticeEvidence {
    tries = List.copyOf(tries);
  }
}
