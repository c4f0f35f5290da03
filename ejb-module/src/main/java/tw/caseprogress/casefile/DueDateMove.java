package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The due date of a case becomes another.
 *
 * @param of the case as it was read, with the date before
 * @param after the new date; empty: the clock is stopped
 * @param toTell whether the applicant is to be told
 */
public record DueDateMove(RunningCase of, Optional<LocalDate> after, boolean toTell) {}
