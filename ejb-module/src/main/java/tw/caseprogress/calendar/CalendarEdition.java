package tw.caseprogress.calendar;

import java.time.Instant;

/**
 * An edition of a year as the list of editions shows it.
 *
 * @param fileName the file it was read from
 * @param changedBy the login of who took it over
 * @param holds whether no later edition of the year replaced it
 */
public record CalendarEdition(
    long calendarChangeId,
    int year,
    int edition,
    String fileName,
    String changedBy,
    Instant changedAt,
    boolean holds) {}
