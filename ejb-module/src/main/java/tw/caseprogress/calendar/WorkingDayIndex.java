package tw.caseprogress.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Working days counted once and for all, so that each question is a look-up or two.
 *
 * <p>Days are offsets from 1 January of the first published year. Years that are missing between
 * published ones have no working day here, and {@link #requirePublished} keeps every answer from
 * reaching across them.
 */
final class WorkingDayIndex {

  private final long firstEpochDay;
  private final LocalDate[] dates;

  /** How many working days lie before each offset; one longer than there are days. */
  private final int[] workingDaysBefore;

  /** The offset of each working day, in order. */
  private final int[] workingOffsets;

  /** The first offset from each one on that is a working day without closure, or past the end. */
  private final int[] nextFullOffsets;

  /** Missing years as pairs of first and last offset; empty when the years follow one another. */
  private final int[] gaps;

  private WorkingDayIndex(
      LocalDate[] dates, boolean[] working, boolean[] partlyClosed, int[] gaps) {
    this.firstEpochDay = dates[0].toEpochDay();
    this.dates = dates;
    this.gaps = gaps;
    this.workingDaysBefore = new int[dates.length + 1];
    int[] offsets = new int[dates.length];
    int counted = 0;
    for (int offset = 0; offset < dates.length; offset++) {
      workingDaysBefore[offset] = counted;
      if (working[offset]) {
        offsets[counted++] = offset;
      }
    }
    workingDaysBefore[dates.length] = counted;
    this.workingOffsets = Arrays.copyOf(offsets, counted);
    this.nextFullOffsets = nextFullOffsets(working, partlyClosed);
  }

  private static int[] nextFullOffsets(boolean[] working, boolean[] partlyClosed) {
    int[] next = new int[working.length];
    int found = working.length;
    for (int offset = working.length - 1; offset >= 0; offset--) {
      if (working[offset] && !partlyClosed[offset]) {
        found = offset;
      }
      next[offset] = found;
    }
    return next;
  }

  static WorkingDayIndex of(
      OfficeCalendar officeCalendar, Map<LocalDate, List<OfficeClosure>> closures) {
    LocalDate first = LocalDate.of(officeCalendar.publishedYears().first(), 1, 1);
    LocalDate end = LocalDate.of(officeCalendar.publishedYears().last() + 1, 1, 1);
    LocalDate[] dates = first.datesUntil(end).toArray(LocalDate[]::new);
    boolean[] working = new boolean[dates.length];
    boolean[] partlyClosed = new boolean[dates.length];
    for (int offset = 0; offset < dates.length; offset++) {
      LocalDate date = dates[offset];
      List<OfficeClosure> ofDay = closures.getOrDefault(date, List.of());
      working[offset] =
          officeCalendar.isPublished(date.getYear())
              && officeCalendar.isWorkingDay(date)
              && ofDay.stream().noneMatch(OfficeClosure::isFullDay);
      partlyClosed[offset] = !ofDay.isEmpty();
    }
    return new WorkingDayIndex(dates, working, partlyClosed, gaps(officeCalendar, first));
  }

  private static int[] gaps(OfficeCalendar officeCalendar, LocalDate first) {
    return officeCalendar.publishedYears().stream()
        .filter(year -> year > first.getYear() && !officeCalendar.isPublished(year - 1))
        .flatMap(
            year -> {
              int before = officeCalendar.publishedYears().lower(year);
              return List.of(
                  (int) (LocalDate.of(before + 1, 1, 1).toEpochDay() - first.toEpochDay()),
                  (int) (LocalDate.of(year, 1, 1).toEpochDay() - first.toEpochDay() - 1))
                  .stream();
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }

  boolean isWorkingDay(long epochDay) {
    int offset = publishedOffset(epochDay);
    return workingDaysBefore[offset + 1] > workingDaysBefore[offset];
  }

  int workingDays(long fromEpochDay, long toEpochDay) {
    if (toEpochDay < fromEpochDay) {
      return 0;
    }
    int from = publishedOffset(fromEpochDay);
    int to = (int) Math.min(toEpochDay - firstEpochDay, dates.length);
    requirePublished(from, to);
    return workingDaysBefore[to + 1] - workingDaysBefore[from];
  }

  LocalDate plusWorkingDays(long startEpochDay, int workingDays) {
    int from = publishedOffset(startEpochDay + 1);
    int offset = plusWorkingDays(from, workingDays);
    requirePublished(from, offset);
    return dates[offset];
  }

  LocalDate dueDayAfter(long startEpochDay, int workingDays) {
    int from = publishedOffset(startEpochDay + 1);
    int offset = nextFull(plusWorkingDays(from, workingDays));
    requirePublished(from, offset);
    return dates[offset];
  }

  LocalDate nextFullWorkingDayOrSame(long epochDay) {
    int from = publishedOffset(epochDay);
    int offset = nextFull(from);
    requirePublished(from, offset);
    return dates[offset];
  }

  /** The offset of a working day, counting from an offset on; past the end if there is none. */
  private int plusWorkingDays(int from, int workingDays) {
    long ordinal = (long) workingDaysBefore[from] + workingDays - 1;
    return ordinal < workingOffsets.length ? workingOffsets[(int) ordinal] : dates.length;
  }

  private int nextFull(int offset) {
    return offset == dates.length ? offset : nextFullOffsets[offset];
  }

  private int publishedOffset(long epochDay) {
    long offset = epochDay - firstEpochDay;
    if (offset < 0 || offset >= dates.length) {
      throw new CalendarNotPublishedException(LocalDate.ofEpochDay(epochDay).getYear());
    }
    requirePublished((int) offset, (int) offset);
    return (int) offset;
  }

  private void requirePublished(int fromOffset, int toOffset) {
    for (int gap = 0; gap < gaps.length; gap += 2) {
      if (fromOffset <= gaps[gap + 1] && toOffset >= gaps[gap]) {
        throw new CalendarNotPublishedException(dates[Math.max(fromOffset, gaps[gap])].getYear());
      }
    }
    if (toOffset >= dates.length) {
      throw new CalendarNotPublishedException(dates[dates.length - 1].getYear() + 1);
    }
  }
}
