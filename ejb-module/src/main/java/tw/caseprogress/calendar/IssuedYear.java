package tw.caseprogress.calendar;

import java.util.Objects;

/**
 * An edition of a year and the change that brought it.
 *
 * @param changeId the change
 * @param year the year, day by day
 */
public record IssuedYear(long changeId, CalendarYear year) {

  public IssuedYear {
    Objects.requireNonNull(year, "year");
  }
}
