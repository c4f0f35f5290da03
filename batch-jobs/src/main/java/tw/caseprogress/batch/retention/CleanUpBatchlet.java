package tw.caseprogress.batch.retention;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.service.KeepingTimesAtStart;

/**
 * Has everybody forget what is old on the business date, in portions. What cannot be forgotten is
 * listed, and the others are.
 *
 * <p>No transaction around it: each portion has its own.
 */
@Named
@Dependent
public class CleanUpBatchlet implements Batchlet {

  private static final Logger LOG = Logger.getLogger(CleanUpBatchlet.class.getName());

  static final int PORTION = 1_000;

  /** So that the first night after years goes on for hours at most; the next goes on. */
  private static final int MOST_PORTIONS = 2_000;

  @Inject @Any private Instance<Forgetter> forgetters;
  @Inject private KeepingTimesAtStart times;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private Clock clock;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  private volatile boolean stopping;

  @Override
  public String process() {
    List<Forgetter> all =
        forgetters.stream().sorted(Comparator.comparing(Forgetter::kind)).toList();
    journal.begin(job.getExecutionId(), step.getStepName(), all.size(), 0);
    for (Forgetter forgetter : all) {
      if (stopping) {
        return "STOPPED";
      }
      cleanUp(forgetter);
      journal.advance(job.getExecutionId(), step.getStepName(), 1);
    }
    return "COMPLETED";
  }

  @Override
  public void stop() {
    stopping = true;
  }

  private void cleanUp(Forgetter forgetter) {
    Instant before =
        times.inForce().end(forgetter.kind(), LocalDate.parse(businessDate), clock.getZone());
    try {
      int forgotten = PORTION;
      for (int i = 0; forgotten == PORTION && i < MOST_PORTIONS && !stopping; i++) {
        forgotten = forgetter.forget(before, PORTION);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, forgetter.kind() + " cannot be forgotten", e);
      journal.skip(job.getExecutionId(), step.getStepName(), forgetter.kind().name(), e.toString());
    }
  }
}
