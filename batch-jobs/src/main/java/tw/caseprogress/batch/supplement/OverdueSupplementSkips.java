package tw.caseprogress.batch.supplement;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.job.service.JobJournal;

/** Lists the cases whose supplement could not be noted. */
@Named
@Dependent
public class OverdueSupplementSkips implements SkipProcessListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  @Override
  public void onSkipProcessItem(Object caseFileId, Exception cause) {
    journal.skip(
        job.getExecutionId(), step.getStepName(), "case file " + caseFileId, cause.getMessage());
  }
}
