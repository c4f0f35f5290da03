package tw.caseprogress.container;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    return ended(job, start(job, LocalDate.now(clock)));
  }

  /** Starts a run for a day, and leaves it at work. */
  long start(Job job, LocalDate day) {
    return unlessUnderWay(() -> runner.start(job, day, Optional.empty(), false));
  }

  /** Takes up a run that broke off, and waits for the end. */
  JobRun restart(JobRun broken) {
    return ended(
        broken.job(),
        unlessUnderWay(() -> runner.restart(broken.executionId(), Optional.empty()).executionId()));
  }

  /** A run that was started, at its end. */
  JobRun ended(Job job, long execution) {
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

  private static long unlessUnderWay(Callable<Long> start) {
    return await()
        .atMost(LONG)
        .ignoreException(JobUnderWayException.class)
        .until(start, started -> true);
  }
}
