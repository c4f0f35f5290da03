package tw.caseprogress.deadline;

import java.time.LocalDate;

/**
 * How a case stands on a day, in working days whatever its limit is counted in.
 *
 * @param asOf the day; itself among the used or the paused days
 * @param usedWorkingDays the working days counted up to that day
 * @param leftWorkingDays the working days after it up to the due date; 0 on the due date and later
 * @param pausedWorkingDays the working days up to that day on which the clock stood still
 */
public record ClockReading(
    LocalDate asOf, int usedWorkingDays, int leftWorkingDays, int pausedWorkingDays) {}
