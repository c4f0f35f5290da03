package tw.caseprogress.notification.entity;

import java.time.Instant;
import java.util.Optional;
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
    Optional<Long> dueDateChangeId) {}
