package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The working days of one place: the published office calendar less the closures that hold there.
 *
 * <p>A closure of the full day takes a working day away, a make-up Saturday too. A closure of part
 * of a day leaves it a working day, but a period should not end on it: see {@link
 * #nextFullWorkingDayOrSame}. Days of years that are not published are unknown; every question that
 * touches one is refused with a {@link CalendarNotPublishedException} that names the year.
 *
 * <p>Immutable and safe for all threads. Each answer takes constant time, however long the period,
 * and makes no new object.
 */
public final class WorkingDayCalendar {

  private final OfficeCalendar officeCalendar;
  private final Map<LocalDate, List<OfficeClosure>> closures;
  private final WorkingDayIndex index;

  private WorkingDayCalendar(
      OfficeCalendar officeCalendar, Map<LocalDate, List<OfficeClosure>> closures) {
    this.officeCalendar = officeCalendar;
    this.closures = closures;
    this.index = WorkingDayIndex.of(officeCalendar, closures);
  }

  /** The calendar of a place that no closure ever reached. */
  public static WorkingDayCalendar of(OfficeCalendar officeCalendar) {
    return new WorkingDayCalendar(officeCalendar, Map.of());
  }

  /**
   * The calendar of a place.
   *
   * @param officeCalendar the published years
   * @param closures all closures known, of any area
   * @param place the areas that the office lies in, e.g. its city, its district and its village;
   *     only closures declared for one of these hold
   */
  public static WorkingDayCalendar of(
      OfficeCalendar officeCalendar, Collection<OfficeClosure> closures, Set<ClosureArea> place) {
    Map<LocalDate, List<OfficeClosure>> holding = new HashMap<>();
    for (OfficeClosure closure : closures) {
      if (place.contains(closure.area())) {
        holding.computeIfAbsent(closure.closedOn(), day -> new ArrayList<>()).add(closure);
      }
    }
    holding.replaceAll((day, ofDay) -> List.copyOf(ofDay));
    return new WorkingDayCalendar(officeCalendar, holding);
  }

  /** The published years behind this calendar. */
  public OfficeCalendar officeCalendar() {
    return officeCalendar;
  }

  /**
   * The closures of the date that hold here, full or part of the day; empty on most days.
   *
   * <p>A closure may lie on a day that is off anyway.
   */
  public List<OfficeClosure> closuresOn(LocalDate date) {
    return closures.getOrDefault(date, List.of());
  }

  /** The closures that hold here between two dates, both included, in order of their dates. */
  public List<OfficeClosure> closures(LocalDate from, LocalDate to) {
    return closures.entrySet().stream()
        .filter(entry -> !entry.getKey().isBefore(from) && !entry.getKey().isAfter(to))
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /**
   * Whether the offices work on the date, be it only part of the day.
   *
   * @throws CalendarNotPublishedException if its year is not published
   */
  public boolean isWorkingDay(LocalDate date) {
    return index.isWorkingDay(date.toEpochDay());
  }

  /**
   * The number of working days between two dates, both included.
   *
   * <p>0 if {@code to} is before {@code from}.
   *
   * @throws CalendarNotPublishedException if a year between the dates is not published
   */
  public int workingDays(LocalDate from, LocalDate to) {
    return index.workingDays(from.toEpochDay(), to.toEpochDay());
  }

  /**
   * Finds the working day that lies the given number of working days after a date.
   *
   * <p>The start itself is never counted, whether or not it is a working day (始日不計算在內,
   * Administrative Procedure Act art. 48 II).
   *
   * <p>For example, with Monday 28 July 2008 a closure, 1 working day after Friday 25 July is
   * Tuesday 29 July.
   *
   * @param start the date the period starts from, not counted
   * @param workingDays the length of the period, 1 or more
   * @return the last day of the period, always a working day
   * @throws CalendarNotPublishedException if the period runs into a year that is not published
   */
  public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
    requirePeriod(workingDays);
    return index.plusWorkingDays(start.toEpochDay(), workingDays);
  }

  /**
   * The day on which a period of working days may end: that of {@link #plusWorkingDays}, or the
   * {@linkplain #nextFullWorkingDayOrSame next full working day} if that one is closed in part.
   *
   * @param start the date the period starts from, not counted
   * @param workingDays the length of the period, 1 or more
   * @throws CalendarNotPublishedException if the period runs into a year that is not published
   */
  public LocalDate dueDayAfter(LocalDate start, int workingDays) {
    requirePeriod(workingDays);
    return index.dueDayAfter(start.toEpochDay(), workingDays);
  }

  /**
   * The date itself if it is a working day, else the next one.
   *
   * @throws CalendarNotPublishedException if the search runs into a year that is not published
   */
  public LocalDate nextWorkingDayOrSame(LocalDate date) {
    return index.plusWorkingDays(date.toEpochDay() - 1, 1);
  }

  /**
   * The date itself if it is a working day without any closure, else the next such day.
   *
   * <p>This is the day on which a period may end: neither a day off (art. 48 IV) nor a day on which
   * the offices were closed for some hours.
   *
   * @throws CalendarNotPublishedException if the search runs into a year that is not published
   */
  public LocalDate nextFullWorkingDayOrSame(LocalDate date) {
    return index.nextFullWorkingDayOrSame(date.toEpochDay());
  }

  private static void requirePeriod(int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("A period is at least 1 working day, not " + workingDays);
    }
  }
}
