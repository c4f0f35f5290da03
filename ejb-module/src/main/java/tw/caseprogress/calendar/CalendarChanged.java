package tw.caseprogress.calendar;

/** The calendar was changed. */
public record CalendarChanged(long calendarChangeId) {}
