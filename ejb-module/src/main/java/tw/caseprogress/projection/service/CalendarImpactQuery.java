package tw.caseprogress.projection.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.calendar.CalendarProposal;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.casefile.service.DueDateReckoning;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.RunningCase;
import tw.caseprogress.projection.entity.RunningCases;
import tw.caseprogress.security.Role;

/** Tells what a change of the calendar would do to the running cases, before it is applied. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarImpactQuery {

  private static final int PAGE_LENGTH = 5_000;

  @Inject private CalendarRepository calendarChanges;
  @Inject private RunningCases runningCases;
  @Inject private AgencyCatalogue agencies;
  @Inject private DueDateReckoning reckoning;
  @Inject private Clock clock;

  /**
   * What the proposal would move, reckoned case by case.
   *
   * @throws tw.caseprogress.calendar.ClosureNotStandingException if it withdraws a closure that
   *     does not stand
   */
  public CalendarImpact of(CalendarProposal proposal) {
    CalendarBook book = calendarChanges.read();
    List<LocalDate> days = proposal.changedDays(book);
    Map<String, OfficePlace> places = calendarChanges.places();
    List<AgencyView> reached = reached(proposal, book, places);
    CalendarBook after = proposal.appliedTo(book);
    ImpactCount count = new ImpactCount(after.calendar(OfficePlace.city(ShippedCalendar.CITY)));
    if (!days.isEmpty()) {
      Map<Long, AgencyView> reachedById =
          reached.stream().collect(Collectors.toMap(AgencyView::id, Function.identity()));
      Map<Long, WorkingDayCalendar> calendars =
          reached.stream()
              .collect(
                  Collectors.toMap(
                      AgencyView::id, agency -> after.calendar(places.get(agency.code()))));
      List<Long> candidates =
          runningCases.candidates(
              reachedById.keySet(),
              proposal.kind().firstDueOn(days.get(0)),
              days.get(days.size() - 1));
      for (int from = 0; from < candidates.size(); from += PAGE_LENGTH) {
        int to = Math.min(from + PAGE_LENGTH, candidates.size());
        for (RunningCase running : runningCases.read(candidates.subList(from, to))) {
          AgencyView agency = reachedById.get(running.clock().agencyId());
          count(count, running, agency, calendars.get(agency.id()));
        }
      }
    }
    return count.impact(book.latestChange(), days, reached);
  }

  private List<AgencyView> reached(
      CalendarProposal proposal, CalendarBook book, Map<String, OfficePlace> places) {
    return agencies.agencies().stream()
        .filter(agency -> proposal.area(book).map(places.get(agency.code())::liesIn).orElse(true))
        .toList();
  }

  private void count(
      ImpactCount count, RunningCase running, AgencyView agency, WorkingDayCalendar calendar) {
    try {
      Optional<LocalDate> dueOn = reckoning.dueOn(running.clock(), calendar, LocalDate.now(clock));
      if (dueOn.isPresent() && running.dueOn().isPresent() && !dueOn.equals(running.dueOn())) {
        count.moved(running, agency, dueOn.get());
      }
    } catch (CalendarNotPublishedException e) {
      count.withoutCalendar();
    }
  }
}
