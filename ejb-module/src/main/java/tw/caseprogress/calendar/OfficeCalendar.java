package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * All years of the office calendar that are published, closures left aside.
 *
 * <p>Immutable. Years need not follow one another; one that is missing is refused, not guessed.
 */
public final class OfficeCalendar {

  private final NavigableMap<Integer, CalendarYear> years;

  private OfficeCalendar(NavigableMap<Integer, CalendarYear> years) {
    this.years = Collections.unmodifiableNavigableMap(years);
  }

  /**
   * The calendar of these years; of two editions of one year the later edition holds.
   *
   * @throws IllegalArgumentException if there is no year at all
   */
  public static OfficeCalendar of(Collection<CalendarYear> published) {
    NavigableMap<Integer, CalendarYear> years = new TreeMap<>();
    for (CalendarYear year : published) {
      years.merge(year.year(), year, (one, two) -> one.edition() > two.edition() ? one : two);
    }
    if (years.isEmpty()) {
      throw new IllegalArgumentException("An office calendar has at least one year");
    }
    return new OfficeCalendar(years);
  }

  /** This calendar with the year added, or replaced whatever its edition was. */
  public OfficeCalendar with(CalendarYear year) {
    NavigableMap<Integer, CalendarYear> replaced = new TreeMap<>(years);
    replaced.put(year.year(), year);
    return new OfficeCalendar(replaced);
  }

  /** The published years in order, never empty. */
  public NavigableSet<Integer> publishedYears() {
    return years.navigableKeySet();
  }

  /** The published years in order with their days. */
  public List<CalendarYear> years() {
    return List.copyOf(years.values());
  }

  public boolean isPublished(int year) {
    return years.containsKey(year);
  }

  /**
   * One published year.
   *
   * @throws CalendarNotPublishedException if that year is not published
   */
  public CalendarYear year(int year) {
    CalendarYear found = years.get(year);
    if (found == null) {
      throw new CalendarNotPublishedException(year);
    }
    return found;
  }

  /**
   * The day as published.
   *
   * @throws CalendarNotPublishedException if its year is not published
   */
  public CalendarDay day(LocalDate date) {
    return year(date.getYear()).day(date);
  }

  /**
   * Whether the offices work on the date by the published calendar; closures are not looked at.
   *
   * @throws CalendarNotPublishedException if its year is not published
   */
  public boolean isWorkingDay(LocalDate date) {
    return year(date.getYear()).isWorkingDay(date);
  }
}
