package tw.caseprogress.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.organisation.AgencyView;

/**
 * What a change of the calendar would do to the running cases.
 *
 * @param afterChange the latest change when this was made; the change may be applied only then
 * @param changedDays the days that would become others, in order
 * @param agencies the agencies whose calendar would become another, all of them
 * @param moved how many running cases would be due on another day
 * @param byWorkingDays how many of them would move by how many working days; negative: earlier
 * @param byAgency the agencies with cases that would move, the hardest hit first
 * @param worst the cases that would move farthest
 * @param withoutCalendar how many would run into a year without a calendar, and so stay as they are
 */
public record CalendarImpact(
    long afterChange,
    List<LocalDate> changedDays,
    List<AgencyView> agencies,
    long moved,
    SortedMap<Integer, Long> byWorkingDays,
    List<AgencyImpact> byAgency,
    List<MovedCase> worst,
    long withoutCalendar) {

  /** How many cases of an agency would move, and by how many working days at most. */
  public record AgencyImpact(AgencyView agency, long moved, int mostWorkingDays) {}

  /** A case that would move. */
  public record MovedCase(
      CaseNumber caseNumber,
      AgencyView agency,
      LocalDate before,
      LocalDate after,
      int workingDays) {}

  /** Whether the days are all those of a year that had no calendar. */
  public boolean isWholeYear() {
    return changedDays.size() >= 365;
  }

  public CalendarImpact {
    changedDays = List.copyOf(changedDays);
    agencies = List.copyOf(agencies);
    byWorkingDays = new TreeMap<>(byWorkingDays);
    byAgency = List.copyOf(byAgency);
    worst = List.copyOf(worst);
  }
}
