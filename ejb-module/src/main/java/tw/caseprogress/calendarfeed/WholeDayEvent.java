package tw.caseprogress.calendarfeed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day in a calendar.
 *
 * @param uid the same whenever the same event is written
 * @param place where it is; empty: nowhere
 * @param reminding whether the calendar reminds at nine on the day before
 */
public record WholeDayEvent(
    String uid,
    LocalDate day,
    String summary,
    String description,
    Optional<String> place,
    boolean reminding) {}
