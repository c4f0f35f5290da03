package tw.caseprogress.notification.entity;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casetype.NoticeEvent;

/**
 * The event of a case that makes notices due.
 *
 * @param dueAt when they are to go; later than the event for invitations alone
 * @param detail what the event adds to the facts of the case, as it is kept
 * @param dueDateChangeId the line of the journal of due dates that is told, if one is: each is told
 *     once to each recipient by each channel
 */
public record NoticeOccasion(
    long caseFileId,
    NoticeEvent event,
    Instant at,
    Instant dueAt,
    String detail,
    Optional<Long> dueDateChangeId) {

  /** What is told and whom, whichever the channel and the try; at most 60 characters. */
  public static String key(NoticeEvent event, PartyRole recipient, Instant at) {
    return event.name() + '/' + recipient.name() + '/' + at.getEpochSecond();
  }
}
