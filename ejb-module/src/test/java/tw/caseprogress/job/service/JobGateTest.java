package tw.caseprogress.job.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tw.caseprogress.job.Job;
import tw.caseprogress.schema.DatabaseException;

class JobGateTest {

  private static final Job JOB = Job.NOTIFICATION_RETRY;

  private final LosableDatabase database = new LosableDatabase();

  @Test
  void aDatabaseThatGoesDuringTheWork_doesNotTakeAwayWhatTheWorkCameTo() {
    JobGate gate = new JobGate(database.pool());

    String done =
        gate.alone(
            JOB,
            () -> {
              database.goAway();
              return "started";
            });

    assertThat(done).isEqualTo("started");
    assertThat(database.open()).isZero();
  }

  @Test
  void aConnectionThatIsLostBeforeTheLock_isGivenBack() {
    JobGate gate = new JobGate(database.poolOfLostConnections());

    assertThatThrownBy(() -> gate.alone(JOB, () -> "never")).isInstanceOf(DatabaseException.class);
    assertThat(database.open()).isZero();
  }
}
