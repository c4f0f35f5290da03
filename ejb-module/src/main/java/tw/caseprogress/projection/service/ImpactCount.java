package tw.caseprogress.projection.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.CalendarImpact.AgencyImpact;
import tw.caseprogress.projection.CalendarImpact.MovedCase;
import tw.caseprogress.projection.RunningCase;

/** Counts the cases that a change of the calendar would move. */
final class ImpactCount {

  private static final int SHOWN_CASES = 10;
  private static final Comparator<MovedCase> BY_DISTANCE =
      Comparator.comparingInt(moved -> Math.abs(moved.workingDays()));

  private final WorkingDayCalendar calendar;
  private final SortedMap<Integer, Long> byWorkingDays = new TreeMap<>();
  private final Map<Long, AgencyImpact> byAgency = new HashMap<>();
  private final PriorityQueue<MovedCase> worst = new PriorityQueue<>(BY_DISTANCE);
  private long moved;
  private long withoutCalendar;

  /**
   * Begins to count.
   *
   * @param calendar in whose working days distances are told
   */
  ImpactCount(WorkingDayCalendar calendar) {
    this.calendar = calendar;
  }

  void moved(RunningCase running, AgencyView agency, LocalDate after) {
    LocalDate before = running.dueOn().orElseThrow();
    int workingDays =
        after.isAfter(before)
            ? calendar.workingDays(before.plusDays(1), after)
            : -calendar.workingDays(after.plusDays(1), before);
    moved++;
    byWorkingDays.merge(workingDays, 1L, Long::sum);
    byAgency.merge(
        agency.id(),
        new AgencyImpact(agency, 1, workingDays),
        (one, two) -> new AgencyImpact(agency, one.moved() + 1, farther(one, two)));
    worst.add(
        new MovedCase(new CaseNumber(running.caseNumber()), agency, before, after, workingDays));
    if (worst.size() > SHOWN_CASES) {
      worst.remove();
    }
  }

  private static int farther(AgencyImpact one, AgencyImpact two) {
    return Math.abs(one.mostWorkingDays()) >= Math.abs(two.mostWorkingDays())
        ? one.mostWorkingDays()
        : two.mostWorkingDays();
  }

  void withoutCalendar() {
    withoutCalendar++;
  }

  CalendarImpact impact(long afterChange, List<LocalDate> days, List<AgencyView> agencies) {
    List<MovedCase> cases = new ArrayList<>(worst);
    cases.sort(BY_DISTANCE.reversed().thenComparing(MovedCase::before));
    return new CalendarImpact(
        afterChange,
        days,
        agencies,
        moved,
        byWorkingDays,
        byAgency.values().stream()
            .sorted(Comparator.comparingLong(AgencyImpact::moved).reversed())
            .toList(),
        cases,
        withoutCalendar);
  }
}
