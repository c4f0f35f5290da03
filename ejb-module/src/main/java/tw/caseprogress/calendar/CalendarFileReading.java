package tw.caseprogress.calendar;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading a calendar file: a year, or every fault that keeps it from being one.
 *
 * @param year the year; empty if there is any fault
 * @param faults all faults in order of their lines; empty if there is a year
 */
public record CalendarFileReading(Optional<CalendarYear> year, List<CalendarFileFault> faults) {

  public CalendarFileReading {
    faults = List.copyOf(faults);
    if (year.isPresent() != faults.isEmpty()) {
      throw new IllegalArgumentException("A reading has either a year or faults");
    }
  }
}
