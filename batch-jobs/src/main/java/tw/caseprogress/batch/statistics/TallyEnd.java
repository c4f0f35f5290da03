package tw.caseprogress.batch.statistics;

import jakarta.batch.api.partition.PartitionReducer;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.job.service.JobJournal;

/**
 * Notes that all parts of the step are finished, also those that a run before the restart had
 * finished.
 */
@Named
@Dependent
public class TallyEnd implements PartitionReducer {

  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Override
  public void beginPartitionedStep() {
    // the mapper has noted it
  }

  @Override
  public void beforePartitionedStepCompletion() {
    journal.finish(job.getExecutionId(), step.getStepName());
  }

  @Override
  public void rollbackPartitionedStep() {
    // each part has kept or rolled back its own
  }

  @Override
  public void afterPartitionedStepCompletion(PartitionStatus status) {
    // nothing is left to do
  }
}
