package tw.caseprogress.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of Taipei; 2026-11-27 is a Friday. */
class LatenessTest {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
  private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);
  private static final LocalDate THU_2026_11_26 = LocalDate.of(2026, 11, 26);
  private static final Rhythm NIGHTLY = Job.NIGHTLY_DEADLINE_STATISTICS.rhythm();
  private static final Rhythm RETRY = Job.NOTIFICATION_RETRY.rhythm();

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "NIGHTLY_DEADLINE_STATISTICS, 2026-11-27T00:59, 2026-11-26T01:00",
    "NIGHTLY_DEADLINE_STATISTICS, 2026-11-27T01:00, 2026-11-27T01:00",
    "NIGHTLY_DEADLINE_STATISTICS, 2026-11-29T23:59, 2026-11-29T01:00",
    "DEADLINE_REPORTS, 2026-11-30T06:29, 2026-11-27T06:30",
    "DEADLINE_REPORTS, 2026-11-30T06:30, 2026-11-30T06:30",
    "DEADLINE_REMINDERS, 2026-11-27T07:29, 2026-11-26T07:30",
    "DEADLINE_REMINDERS, 2026-11-27T07:30, 2026-11-27T07:30",
    "DEADLINE_REMINDERS, 2026-11-29T12:00, 2026-11-27T07:30",
    "DEADLINE_REMINDERS, 2026-11-30T07:29, 2026-11-27T07:30",
    "NOTIFICATION_RETRY, 2026-11-27T12:00, ",
    "DEADLINE_PROJECTION, 2026-11-27T12:00, ",
  })
  void theLastStart_isTheLastTimeOfTheDayOnWhichTheJobWorks(
      Job job, LocalDateTime now, LocalDateTime start) {
    assertThat(job.rhythm().lastStart(now.atZone(TAIPEI), LatenessTest::isWeekday))
        .isEqualTo(Optional.ofNullable(start).map(time -> time.atZone(TAIPEI)));
  }

  @Test
  void whereNoDayIsAWorkingDay_nothingWasToStart() {
    assertThat(Job.DEADLINE_REMINDERS.rhythm().lastStart(at("12:00"), day -> false)).isEmpty();
  }

  @ParameterizedTest(name = "at {0} with {1}: {2}")
  @CsvSource({
    "01:30:00, none,               ",
    "01:30:01, none,               NOT_DONE",
    "01:30:01, under way,          ",
    "01:30:01, done,               ",
    "01:30:01, done the night before, NOT_DONE",
    "01:30:01, failed,             NOT_DONE",
    "01:20:00, failed,             ",
    "23:59:00, done,               ",
    "02:59:59, under way,          ",
    "03:01:01, under way,          TOO_LONG",
  })
  void ofANight_isLateWhatWasNotDoneHalfAnHourLater_orHangs(
      String time, String run, Lateness.Reason late) {
    Instant begun = at("01:01:00").toInstant();
    List<RunFacts> runs =
        switch (run) {
          case "none" -> List.of();
          case "under way" -> List.of(underWay(THU_2026_11_26, begun));
          case "done" -> List.of(ended(THU_2026_11_26, begun, 3, true));
          case "failed" -> List.of(ended(THU_2026_11_26, begun, 3, false));
          default -> List.of(ended(THU_2026_11_26.minusDays(1), begun, 3, true));
        };
    DueRun due = new DueRun(THU_2026_11_26, at("01:00").toInstant(), DueRun.DoneBy.RUN_OF_THE_DATE);

    Optional<Lateness> found = Lateness.of(NIGHTLY, Optional.of(due), runs, at(time).toInstant());

    assertThat(found.map(Lateness::reason)).isEqualTo(Optional.ofNullable(late));
    assertThat(found.map(Lateness::businessDate).orElse(THU_2026_11_26)).isEqualTo(THU_2026_11_26);
  }

  @ParameterizedTest(name = "due at 12:00, a run at {0} ended well: {1}, looked at {2}: {3}")
  @CsvSource({
    "11:55, true,  12:20, ",
    "11:55, true,  12:21, NOT_DONE",
    "12:05, true,  12:21, ",
    "12:05, false, 12:21, NOT_DONE",
  })
  void ofWhatIsDueAtAnyTime_isLateWhatNoLaterRunLookedAt(
      String begun, boolean well, String now, Lateness.Reason late) {
    DueRun due = new DueRun(FRI_2026_11_27, at("12:00").toInstant(), DueRun.DoneBy.LATER_RUN);
    List<RunFacts> runs = List.of(ended(FRI_2026_11_27, at(begun).toInstant(), 1, well));

    assertThat(
            Lateness.of(RETRY, Optional.of(due), runs, at(now).toInstant()).map(Lateness::reason))
        .isEqualTo(Optional.ofNullable(late));
  }

  @ParameterizedTest(name = "changed at 12:00, a run from 12:05, under way {0}, looked at {1}: {2}")
  @CsvSource({
    "true,  12:30, ",
    "false, 12:10, ",
    "false, 12:11, NOT_DONE",
  })
  void ofAChangeOfTheCalendar_isLateWhatStillWaits_thoughAnotherChangeIsThrough(
      boolean underWay, String now, Lateness.Reason late) {
    Rhythm projection = Job.DEADLINE_PROJECTION.rhythm();
    DueRun due = new DueRun(FRI_2026_11_27, at("12:00").toInstant(), DueRun.DoneBy.NO_RUN);
    Instant begun = at("12:05").toInstant();
    RunFacts other =
        underWay ? underWay(FRI_2026_11_27, begun) : ended(FRI_2026_11_27, begun, 1, true);

    assertThat(
            Lateness.of(projection, Optional.of(due), List.of(other), at(now).toInstant())
                .map(Lateness::reason))
        .isEqualTo(Optional.ofNullable(late));
  }

  @Test
  void nothingDue_isNeverLate() {
    assertThat(Lateness.of(RETRY, Optional.empty(), List.of(), at("12:00").toInstant())).isEmpty();
  }

  @Test
  void aRunMayTakeFiveTimesAsLongAsTheLongestBefore_howeverLongThatWas() {
    RunFacts usual =
        ended(
            THU_2026_11_26.minusDays(1),
            at("01:00").toInstant().minus(Duration.ofDays(1)),
            60,
            true);
    RunFacts now = underWay(THU_2026_11_26, at("01:00").toInstant());
    List<RunFacts> runs = new ArrayList<>(List.of(now, usual));

    assertThat(Lateness.of(NIGHTLY, Optional.empty(), runs, at("06:00").toInstant())).isEmpty();
    assertThat(Lateness.of(NIGHTLY, Optional.empty(), runs, at("06:01").toInstant()))
        .contains(new Lateness(Lateness.Reason.TOO_LONG, THU_2026_11_26, at("01:00").toInstant()));
  }

  @Test
  void everyJobHasSomePatience() {
    assertThat(Stream.of(Job.values()).map(Job::rhythm))
        .allMatch(rhythm -> rhythm.grace().toMinutes() >= 10 && rhythm.patience().toHours() >= 1);
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private static ZonedDateTime at(String time) {
    return LocalDateTime.parse(FRI_2026_11_27 + "T" + time).atZone(TAIPEI);
  }

  private static RunFacts underWay(LocalDate day, Instant begun) {
    return new RunFacts(day, begun, Optional.empty(), true, false);
  }

  private static RunFacts ended(LocalDate day, Instant begun, int minutes, boolean well) {
    return new RunFacts(
        day, begun, Optional.of(begun.plus(Duration.ofMinutes(minutes))), false, well);
  }
}
