package tw.caseprogress.batch.step;

import jakarta.batch.api.chunk.listener.AbstractItemProcessListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.job.service.JobJournal;

/** Tells the journal of every item worked off, written or left out. */
@Named
@Dependent
public class StepJournal extends AbstractItemProcessListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  @Override
  public void afterProcess(Object item, Object result) {
    journal.advance(job.getExecutionId(), step.getStepName(), 1);
  }
}
