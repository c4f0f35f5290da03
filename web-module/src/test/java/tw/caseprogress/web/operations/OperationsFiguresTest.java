package tw.caseprogress.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobPulse;
import tw.caseprogress.job.Lateness;
import tw.caseprogress.letter.LetterTally;
import tw.caseprogress.notification.GatewayOutcomes;
import tw.caseprogress.notification.NoticeBacklog;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.UnmatchedReceipts;
import tw.caseprogress.schema.DatabaseSessions;
import tw.caseprogress.security.GuessFigures;

class OperationsFiguresTest {

  private static final Instant AT = Instant.parse("2026-11-29T01:00:00Z");

  private final OperationsFigures.Now now =
      new OperationsFigures.Now(
          AT,
          List.of(
              new NoticeBacklog(ContactChannel.EMAIL, 2, Optional.of(AT.minusSeconds(90)), 1),
              new NoticeBacklog(ContactChannel.TEXT_MESSAGE, 0, Optional.empty(), 0)),
          List.of(new GatewayOutcomes("smsc", NoticeState.UNCLEAR, 3)),
          List.of(new UnmatchedReceipts("smsc", 7, AT.minusSeconds(7200))),
          Optional.empty(),
          new LetterTally(1, Optional.of(AT.minusSeconds(1200)), 0),
          List.of(
              new JobPulse(
                  Job.NIGHTLY_DEADLINE_STATISTICS,
                  Optional.of(AT.minusSeconds(3600)),
                  Optional.of(Duration.ofMillis(1500)),
                  false,
                  Optional.empty()),
              new JobPulse(
                  Job.DEADLINE_REMINDERS,
                  Optional.empty(),
                  Optional.empty(),
                  true,
                  Optional.of(
                      new Lateness(
                          Lateness.Reason.NOT_DONE,
                          LocalDate.of(2026, 11, 29),
                          AT.minusSeconds(5400))))),
          List.of(),
          2,
          new DatabaseSessions.Count(5, 1),
          new GuessFigures(7, 1, 3_000),
          new GuessFigures(0, 0, 3_000));

  @Test
  void theOldestNoticeHasAnAge_andNoneHasNone() {
    assertThat(now.oldestAgeSeconds(ContactChannel.EMAIL)).isEqualTo(90);
    assertThat(now.oldestAgeSeconds(ContactChannel.TEXT_MESSAGE)).isZero();
  }

  @Test
  void aJobThatNeverEndedWell_isNoNumber() {
    assertThat(now.lastSuccess(Job.NIGHTLY_DEADLINE_STATISTICS))
        .isEqualTo(AT.minusSeconds(3600).getEpochSecond());
    assertThat(now.lastDuration(Job.NIGHTLY_DEADLINE_STATISTICS)).isEqualTo(1.5);
    assertThat(now.lastSuccess(Job.DEADLINE_REMINDERS)).isNaN();
    assertThat(now.lastDuration(Job.DEADLINE_REMINDERS)).isNaN();
  }

  @Test
  void aJobIsBrokenUntilARunEndsWell() {
    assertThat(now.broken(Job.NIGHTLY_DEADLINE_STATISTICS)).isZero();
    assertThat(now.broken(Job.DEADLINE_REMINDERS)).isOne();
  }

  @Test
  void theOldestLetterHasAnAge() {
    assertThat(now.oldestLetterAgeSeconds()).isEqualTo(1200);
  }

  @Test
  void aLateJobIsLateSinceItsTime_andTheOthersAreNotLate() {
    assertThat(now.lateSeconds(Job.DEADLINE_REMINDERS)).isEqualTo(5400);
    assertThat(now.lateSeconds(Job.NIGHTLY_DEADLINE_STATISTICS)).isZero();
  }

  @Test
  void aGatewayOfWhichNothingIsTold_hasNone() {
    assertThat(now.outcomes("smsc", NoticeState.UNCLEAR)).isEqualTo(3);
    assertThat(now.outcomes("smsc", NoticeState.SENT)).isZero();
    assertThat(now.unmatched("smsc")).isEqualTo(7);
    assertThat(now.unmatched("mail")).isZero();
  }
}
