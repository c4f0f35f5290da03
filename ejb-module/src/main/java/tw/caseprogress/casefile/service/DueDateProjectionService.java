package tw.caseprogress.casefile.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.DueDateMove;
import tw.caseprogress.casefile.ProjectedPage;
import tw.caseprogress.casefile.ProjectedPage.LeftOut;
import tw.caseprogress.casefile.RunningCase;
import tw.caseprogress.casefile.entity.RunningCases;
import tw.caseprogress.casetype.AgencyView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;

/**
 * Brings the due dates of running cases up to a changed calendar; the work of the job {@code
 * deadline-projection}.
 *
 * <p>A case is derived by the calendar in force, whatever change the run is for: doing it again
 * changes nothing. Open to all callers, for a timer has no identity; only the job reaches it.
 */
@Stateless
@PermitAll
public class DueDateProjectionService {

  /** How often a case that is being worked on at the same time is tried. */
  private static final int MOST_TRIES = 5;

  @Inject private CalendarRepository calendarChanges;
  @Inject private RunningCases runningCases;
  @Inject private WorkingDays workingDays;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private DueDateReckoning reckoning;
  @Inject private Clock clock;

  /** The oldest change that has not reached the running cases yet. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<CalendarChange> waiting() {
    return calendarChanges.oldestNotProjected();
  }

  /** Finds a change by its number. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<CalendarChange> find(long calendarChangeId) {
    return calendarChanges.find(calendarChangeId);
  }

  /**
   * The running cases that a change may move, by their ids in order.
   *
   * @throws NoSuchElementException if there is no such change
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> candidates(long calendarChangeId) {
    CalendarChange change = get(calendarChangeId);
    if (change.firstDay().isEmpty()) {
      return List.of();
    }
    workingDays.refreshIfChanged();
    List<Long> agencies =
        catalogue.agencies().stream()
            .filter(agency -> change.reaches(workingDays.places().get(agency.code())))
            .map(AgencyView::id)
            .toList();
    return runningCases.candidates(
        agencies, change.firstDay().orElseThrow(), change.lastDay().orElseThrow());
  }

  /**
   * Writes the due dates of some cases anew and journals those that moved, in a transaction of its
   * own. A case that somebody works on meanwhile is read and derived again.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public ProjectedPage project(long calendarChangeId, List<Long> caseFileIds) {
    workingDays.settle();
    CalendarChange change = get(calendarChangeId);
    List<LeftOut> leftOut = new ArrayList<>();
    Set<Long> open = new HashSet<>(caseFileIds);
    int moved = 0;
    for (int tries = 0; tries < MOST_TRIES && !open.isEmpty(); tries++) {
      List<DueDateMove> moves = moves(change, runningCases.read(open), leftOut);
      Set<Long> written =
          runningCases.move(
              moves, causeOf(change), change.id(), change.changedBy(), Instant.now(clock));
      moved += written.size();
      open.clear();
      moves.stream()
          .map(move -> move.of().id())
          .filter(id -> !written.contains(id))
          .forEach(open::add);
    }
    runningCases
        .read(open)
        .forEach(c -> leftOut.add(new LeftOut(c.caseNumber(), "changed by others all the time")));
    return new ProjectedPage(moved, leftOut);
  }

  /** Notes that a change has reached the running cases. */
  public void finish(long calendarChangeId) {
    calendarChanges.projected(
        calendarChangeId,
        runningCases.movedBy(calendarChangeId),
        Instant.now(clock).atOffset(ZoneOffset.UTC));
  }

  private List<DueDateMove> moves(
      CalendarChange change, List<RunningCase> cases, List<LeftOut> leftOut) {
    LocalDate today = LocalDate.now(clock);
    List<DueDateMove> moves = new ArrayList<>();
    for (RunningCase running : cases) {
      try {
        String agencyCode = catalogue.agency(running.agencyId()).code();
        Optional<LocalDate> after =
            reckoning.dueOn(running, workingDays.calendarOf(agencyCode), today);
        if (!after.equals(running.dueOn()) && isMovedBy(change, running, agencyCode, today)) {
          moves.add(new DueDateMove(running, after, reckoning.isToldOfCalendar(running)));
        }
      } catch (RuntimeException e) {
        // one bad row never stops a run
        leftOut.add(new LeftOut(running.caseNumber(), String.valueOf(e.getMessage())));
      }
    }
    return moves;
  }

  /**
   * Whether the change itself moves the case. What only a later change moves is left to its own
   * run, so that the journal names the right cause.
   */
  private boolean isMovedBy(
      CalendarChange change, RunningCase running, String agencyCode, LocalDate today) {
    return change.id() >= workingDays.latestChange()
        || !reckoning
            .dueOn(running, workingDays.calendarAsOf(agencyCode, change.id()), today)
            .equals(running.dueOn());
  }

  private static DueDateCause causeOf(CalendarChange change) {
    return change.kind() == CalendarChangeKind.YEAR_EDITION
            || change.kind() == CalendarChangeKind.SHIPPED
        ? DueDateCause.CALENDAR_YEAR
        : DueDateCause.CLOSURE;
  }

  private CalendarChange get(long calendarChangeId) {
    return calendarChanges
        .find(calendarChangeId)
        .orElseThrow(() -> new NoSuchElementException("No calendar change " + calendarChangeId));
  }
}
