package tw.caseprogress.batch.step;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/** Lists what a step passed over, with the reason, where the console shows it. */
public abstract class SkipJournal implements SkipProcessListener, SkipWriteListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  /** What the console is to call an item; nothing that belongs to a citizen. */
  protected abstract String name(Object item);

  @Override
  public void onSkipProcessItem(Object item, Exception cause) {
    // not every exception has a message
    journal.skip(job.getExecutionId(), step.getStepName(), name(item), cause.toString());
  }

  @Override
  public void onSkipWriteItem(List<Object> items, Exception cause) {
    items.forEach(item -> onSkipProcessItem(item, cause));
  }
}
