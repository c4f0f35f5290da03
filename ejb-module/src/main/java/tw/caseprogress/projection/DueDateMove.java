package tw.caseprogress.projection;

import java.time.LocalDate;

/**
 * The due date of a case becomes another.
 *
 * @param of the case as it was read, with the date before
 * @param after the new date
 * @param toTell whether the applicant is to be told
 */
public record DueDateMove(RunningCase of, LocalDate after, boolean toTell) {}
