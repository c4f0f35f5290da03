package tw.caseprogress.notification.entity;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.notification.NoticeEvent;

/**
 * The event of a case that makes notices due, and the language its parties are written to in.
 *
 * @param detail what the event adds to the facts of the case, as it is kept
 * @param dueDateChangeId the line of the journal of due dates that is told, if one is: each is told
 *     once to each recipient by each channel
 */
public record NoticeOccasion(
    long caseFileId,
    NoticeEvent event,
    ContactLanguage language,
    Instant at,
    String detail,
    Optional<Long> dueDateChangeId) {}
