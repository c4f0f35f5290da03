package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.calendar.service.CalendarService;
import tw.caseprogress.calendar.service.OfficeClock;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.projection.ProjectedPage;
import tw.caseprogress.projection.service.DueDateProjectionService;
import tw.caseprogress.projection.service.DueDateTellingService;

/**
 * A closure that is entered late, on the real batch runtime: it moves exactly the running cases
 * that it concerns. The days are those of October 2026, when every weekday but the 9th is worked.
 */
@ExtendWith(ArquillianExtension.class)
class DeadlineProjectionIT {

  private static final LocalDate WED_2026_10_14 = LocalDate.of(2026, 10, 14);

  /** Ten working days: received on Thursday the 1st and due on Friday the 16th, say. */
  private static final List<String> CASES =
      List.of(
          "running    FIRST  2026-10-01 2026-10-16", // 10 working days, Fri 9 off
          "due-on-day FIRST  2026-09-29 2026-10-14", // due on the closed day itself
          "over       FIRST  2026-09-25 2026-10-13", // due before: not concerned
          "later      FIRST  2026-10-14 2026-10-29", // received on the day: not concerned
          "elsewhere  SECOND 2026-10-01 2026-10-16", // another agency
          "closed     FIRST  2026-10-01 2026-10-16", // closed on the 13th
          "waiting    FIRST  2026-10-01 -"); // a supplement is awaited since the 12th

  @Inject private JobRunner runner;
  @Inject private CalendarService calendars;
  @Inject private DueDateProjectionService projection;
  @Inject private DueDateTellingService telling;
  @Inject private ProjectionTables tables;

  /** Timers rest while a thread is away, so that none is faster than the tests. */
  @Inject private OfficeClock clock;

  @BeforeEach
  void putCases() {
    tables.takeCasesAway();
    for (String line : CASES) {
      tables.put(line.trim().split("\\s+"));
    }
  }

  @AfterEach
  void takeCasesAway() {
    tables.withdrawClosures();
    tables.takeCasesAway();
  }

  @Test
  void aLateClosure_movesExactlyTheCasesConcerned_journalsEach_andTellsOnce() {
    clock.away(
        () -> {
          long change = tables.close(WED_2026_10_14);

          JobRun run = finished(change);

          assertThat(run.state()).isEqualTo(JobState.COMPLETED);
          assertThat(tables.dueDates())
              .containsExactlyInAnyOrder(
                  "running 2026-10-19", // Fri 16 becomes Mon 19
                  "due-on-day 2026-10-15", // Wed 14 becomes Thu 15
                  "over 2026-10-13",
                  "later 2026-10-29",
                  "elsewhere 2026-10-16",
                  "closed 2026-10-16",
                  "waiting -");
          assertThat(tables.journal(change))
              .containsExactlyInAnyOrder(
                  "running 2026-10-16 2026-10-19 CLOSURE it",
                  "due-on-day 2026-10-14 2026-10-15 CLOSURE it");
          assertThat(tables.notices()).containsExactlyInAnyOrder("running 1", "due-on-day 1");
        });
  }

  @Test
  void aSecondRun_changesNothing_andTellsNobodyAgain() {
    clock.away(
        () -> {
          long change = tables.close(WED_2026_10_14);
          finished(change);
          List<String> before = tables.everything(change);

          JobRun second = finished(change);

          assertThat(second.state()).isEqualTo(JobState.COMPLETED);
          assertThat(tables.everything(change)).isEqualTo(before).isNotEmpty();
        });
  }

  @Test
  void aRunThatBrokeOffInTheMiddle_isFinishedByTheNext() {
    clock.away(
        () -> {
          long change = tables.close(WED_2026_10_14);
          List<Long> candidates = projection.candidates(change);
          // the first page is written, and then the server is gone: nobody is told, nothing is
          // noted
          ProjectedPage page = projection.project(change, candidates.subList(0, 1));
          assertThat(page.moved()).isEqualTo(1);
          assertThat(tables.journal(change)).hasSize(1);
          assertThat(tables.notices()).isEmpty();

          finished(change);

          assertThat(tables.journal(change)).hasSize(2);
          assertThat(tables.notices()).containsExactlyInAnyOrder("running 1", "due-on-day 1");
          assertThat(telling.toTell(change)).isEmpty();
        });
  }

  @Test
  void aWithdrawnClosure_movesTheCasesBack_withAJournalOfItsOwn() {
    clock.away(
        () -> {
          finished(tables.close(WED_2026_10_14));

          long withdrawal = tables.withdrawClosures();
          finished(withdrawal);

          assertThat(tables.dueDates()).contains("running 2026-10-16", "due-on-day 2026-10-14");
          assertThat(tables.journal(withdrawal)).hasSize(2);
        });
  }

  @Test
  void whatALaterChangeMoves_isLeftToTheRunOfThatChange() {
    clock.away(
        () -> {
          long first = tables.close(WED_2026_10_14);
          long second = tables.close(WED_2026_10_14.plusDays(8)); // Thu 22

          finished(first);
          assertThat(tables.dueDates()).contains("running 2026-10-19", "later 2026-10-29");

          finished(second);
          assertThat(tables.dueDates()).contains("running 2026-10-19", "later 2026-10-30");
          assertThat(tables.journal(second))
              .containsExactly("later 2026-10-29 2026-10-30 CLOSURE it");
        });
  }

  @Test
  void ofTwoClosuresThatWaitTogether_eachMovesAndJournalsWhatItMovesItself() {
    clock.away(
        () -> {
          long first = tables.close(WED_2026_10_14);
          long second = tables.close(WED_2026_10_14.plusDays(2)); // Fri 16

          finished(first);
          finished(second);
          finished(first); // a change run again does not take a later one back

          assertThat(tables.journal(first))
              .containsExactlyInAnyOrder(
                  "running 2026-10-16 2026-10-19 CLOSURE it",
                  "due-on-day 2026-10-14 2026-10-15 CLOSURE it");
          assertThat(tables.journal(second))
              .containsExactlyInAnyOrder(
                  "running 2026-10-19 2026-10-20 CLOSURE it",
                  "later 2026-10-29 2026-10-30 CLOSURE it"); // received on the first of the two
          // days
          assertThat(tables.dueDates()).contains("running 2026-10-20", "due-on-day 2026-10-15");
        });
  }

  @Test
  void aCaseThatCannotBeDerived_isLeftOutAndListed_andStopsNobody() {
    clock.away(
        () -> {
          tables.put("broken FIRST 2026-10-01 2026-10-16".split(" "));
          tables.haveRunIntoAYearWithoutCalendar("broken");
          long change = tables.close(WED_2026_10_14);

          JobRun run = finished(change);

          assertThat(run.state()).isEqualTo(JobState.COMPLETED_WITH_SKIPS);
          assertThat(run.skipped())
              .singleElement()
              .satisfies(item -> assertThat(item.reason()).contains("2028"));
          assertThat(tables.dueDates()).contains("broken 2026-10-16", "running 2026-10-19");
        });
  }

  @Test
  void theCalendarIsChangedByAdministratorsAlone() {
    clock.away(
        () -> {
          assertThatThrownBy(() -> calendars.withdraw(1, "IT", 1))
              .isInstanceOf(EJBAccessException.class);
        });
  }

  /** Starts the job once nothing runs any more, and waits for its end. */
  private JobRun finished(long changeId) {
    CalendarChange change = projection.find(changeId).orElseThrow();
    // the timer may be about to start it, too
    long execution =
        await()
            .atMost(Duration.ofSeconds(60))
            .ignoreException(JobUnderWayException.class)
            .until(() -> runner.startProjection(change, Optional.of("it")), started -> true);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> runOf(execution).filter(run -> !underWay(run)).isPresent());
    return runOf(execution).orElseThrow();
  }

  private Optional<JobRun> runOf(long execution) {
    return runner.runs(Job.DEADLINE_PROJECTION, 20).stream()
        .filter(run -> run.executionId() == execution)
        .findFirst();
  }

  private boolean underWay(JobRun run) {
    return run.state().isUnderWay();
  }
}
