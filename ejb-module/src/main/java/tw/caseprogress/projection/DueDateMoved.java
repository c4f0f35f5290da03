package tw.caseprogress.projection;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CalendarCause;

/**
 * A change of the calendar moved the due date of a running case, and the applicant is to know.
 *
 * @param dueDateChangeId the line of the journal; one notice each is made of it
 * @param before empty if the clock was stopped
 */
public record DueDateMoved(
    long caseFileId, long dueDateChangeId, Optional<LocalDate> before, CalendarCause cause) {}
