package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One calendar year as published, day by day.
 *
 * <p>A year is re-issued when the holidays change (2025 came out three times); each issue is an
 * edition, counted from 1, that replaces the one before as a whole. Immutable.
 */
public final class CalendarYear {

  private final int year;
  private final int edition;
  private final List<CalendarDay> days;
  private final BitSet off;

  private CalendarYear(int year, int edition, List<CalendarDay> days) {
    this.year = year;
    this.edition = edition;
    this.days = days;
    this.off = new BitSet(days.size());
    for (CalendarDay day : days) {
      off.set(day.date().getDayOfYear() - 1, day.off());
    }
  }

  /**
   * A year of all its days.
   *
   * @param year the calendar year, e.g. 2026
   * @param edition the issue, 1 for the first
   * @param days every day of the year exactly once, in order
   * @throws IllegalArgumentException if a day is missing, doubled, out of order or of another year
   */
  public static CalendarYear of(int year, int edition, List<CalendarDay> days) {
    if (edition < 1) {
      throw new IllegalArgumentException("Editions count from 1, not " + edition);
    }
    if (days.size() != Year.of(year).length()) {
      throw new IllegalArgumentException("Year " + year + " cannot have " + days.size() + " days");
    }
    LocalDate expected = LocalDate.of(year, 1, 1);
    for (CalendarDay day : days) {
      if (!day.date().equals(expected)) {
        throw new IllegalArgumentException("Expected " + expected + ", found " + day.date());
      }
      expected = expected.plusDays(1);
    }
    return new CalendarYear(year, edition, List.copyOf(days));
  }

  public int year() {
    return year;
  }

  public int edition() {
    return edition;
  }

  /** Every day of the year, in order. */
  public List<CalendarDay> days() {
    return days;
  }

  /**
   * The day as published.
   *
   * @throws IllegalArgumentException if the date lies in another year
   */
  public CalendarDay day(LocalDate date) {
    requireOwn(date);
    return days.get(date.getDayOfYear() - 1);
  }

  /**
   * Whether the offices work on the date, closures left aside.
   *
   * @throws IllegalArgumentException if the date lies in another year
   */
  public boolean isWorkingDay(LocalDate date) {
    requireOwn(date);
    return !off.get(date.getDayOfYear() - 1);
  }

  /** The number of working days of the year, closures left aside. */
  public int workingDays() {
    return days.size() - off.cardinality();
  }

  /** The dates that are off in one edition and worked in the other; empty if nothing moved. */
  public List<LocalDate> changesFrom(CalendarYear earlier) {
    if (earlier.year != year) {
      throw new IllegalArgumentException("Cannot compare " + year + " with " + earlier.year);
    }
    BitSet changed = (BitSet) off.clone();
    changed.xor(earlier.off);
    List<LocalDate> dates = new ArrayList<>(changed.cardinality());
    changed.stream().forEach(index -> dates.add(LocalDate.ofYearDay(year, index + 1)));
    return List.copyOf(dates);
  }

  private void requireOwn(LocalDate date) {
    if (date.getYear() != year) {
      throw new IllegalArgumentException(date + " is not a day of " + year);
    }
  }

  @Override
  public String toString() {
    return "Office calendar " + year + ", edition " + edition;
  }
}
