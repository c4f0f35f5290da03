package tw.caseprogress.projection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.entity.CalendarRepository;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.PastChanged;
import tw.caseprogress.casefile.RunningClock;
import tw.caseprogress.casefile.service.CalendarStep;
import tw.caseprogress.casefile.service.DueDateReckoning;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.projection.DueDateMove;
import tw.caseprogress.projection.ProjectedPage;
import tw.caseprogress.projection.ProjectedPage.LeftOut;
import tw.caseprogress.projection.RunningCase;
import tw.caseprogress.projection.entity.RunningCases;

/**
 * Brings the due dates of running cases up to a changed calendar; the work of the job {@code
 * deadline-projection}.
 *
 * <p>Each change takes its own {@link CalendarStep}: doing it again changes nothing. Open to all
 * callers, for a timer has no identity; only the job reaches it.
 */
@Stateless
@PermitAll
public class DueDateProjectionService {

  /** How often a case that is being worked on at the same time is tried. */
  private static final int MOST_TRIES = 5;

  @Inject private CalendarRepository calendarChanges;
  @Inject private RunningCases runningCases;
  @Inject private WorkingDays workingDays;
  @Inject private AgencyCatalogue catalogue;
  @Inject private DueDateReckoning reckoning;
  @Inject private Event<PastChanged> pastChanged;
  @Inject private Clock clock;

  /** The changes that have not reached all running cases yet, the oldest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<CalendarChange> waiting() {
    return calendarChanges.notProjected();
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
        agencies, change.firstDueOn().orElseThrow(), change.lastDay().orElseThrow());
  }

  /**
   * Writes the due dates of some cases anew and journals those that moved, in a transaction of its
   * own. A case that somebody works on meanwhile is read and derived again.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public ProjectedPage project(long calendarChangeId, List<Long> caseFileIds) {
    workingDays.awaitCalendar();
    CalendarChange change = get(calendarChangeId);
    CalendarStep step = CalendarStep.of(change.id(), waiting(), workingDays.latestChange());
    List<LeftOut> leftOut = new ArrayList<>();
    Set<Long> open = new HashSet<>(caseFileIds);
    int moved = 0;
    for (int tries = 0; tries < MOST_TRIES && !open.isEmpty(); tries++) {
      List<DueDateMove> moves = moves(step, runningCases.read(open), leftOut);
      Set<Long> written =
          runningCases.move(
              moves,
              DueDateCause.of(change.kind()),
              change.id(),
              change.changedBy(),
              Instant.now(clock));
      moved += written.size();
      tellOfPast(moves, written);
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
        calendarChangeId, runningCases.movedBy(calendarChangeId), Instant.now(clock));
  }

  /** A case that was overdue on days that are over may not have been, by the calendar of now. */
  private void tellOfPast(List<DueDateMove> moves, Set<Long> written) {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    List<PastChanged.Days> days =
        moves.stream()
            .filter(move -> written.contains(move.of().id()))
            .map(move -> move.pastUntil(yesterday))
            .flatMap(Optional::stream)
            .toList();
    if (!days.isEmpty()) {
      pastChanged.fire(new PastChanged(days));
    }
  }

  private List<DueDateMove> moves(
      CalendarStep step, List<RunningCase> cases, List<LeftOut> leftOut) {
    LocalDate today = LocalDate.now(clock);
    List<DueDateMove> moves = new ArrayList<>();
    for (RunningCase running : cases) {
      try {
        RunningClock stood = running.clock();
        reckoning
            .movedBy(step, stood, today)
            .map(after -> new DueDateMove(running, after, reckoning.isToldOfCalendar(stood)))
            .ifPresent(moves::add);
      } catch (RuntimeException e) {
        // one bad row never stops a run
        leftOut.add(new LeftOut(running.caseNumber(), String.valueOf(e.getMessage())));
      }
    }
    return moves;
  }

  private CalendarChange get(long calendarChangeId) {
    return calendarChanges
        .find(calendarChangeId)
        .orElseThrow(() -> new NoSuchElementException("No calendar change " + calendarChangeId));
  }
}
