package tw.caseprogress.container;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobUnderWayException;

/** Starts jobs on the real batch runtime and waits for their end. */
@ApplicationScoped
class JobRuns {

  private static final Duration LONG = Duration.ofSeconds(120);

  @Inject private JobRunner runner;
  @Inject private Clock clock;

  /** A run for today that has ended; the timer may be at work at the very moment. */
  JobRun run(Job job) {
    long execution =
        await()
            .atMost(LONG)
            .ignoreException(JobUnderWayException.class)
            .until(
                () -> runner.start(job, LocalDate.now(clock), Optional.empty()), started -> true);
    return await()
        .atMost(LONG)
        .until(
            () ->
                runner.runs(job, 20).stream()
                    .filter(run -> run.executionId() == execution)
                    .findFirst()
                    .orElseThrow(),
            run -> !run.state().isUnderWay());
  }
}
