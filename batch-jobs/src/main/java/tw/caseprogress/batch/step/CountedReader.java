package tw.caseprogress.batch.step;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/**
 * Reads a list whose order lasts, so that a restart goes on after the last item that was done.
 *
 * <p>Tells the journal how many items there are.
 */
public abstract class CountedReader<T> extends AbstractItemReader {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  private List<T> items;
  private int next;

  /** The items, in an order that is the same at a restart. */
  protected abstract List<T> items();

  @Override
  public void open(Serializable checkpoint) {
    items = items();
    next = checkpoint == null ? 0 : Math.min((Integer) checkpoint, items.size());
    journal.begin(job.getExecutionId(), step.getStepName(), items.size(), next);
  }

  @Override
  public T readItem() {
    return next < items.size() ? items.get(next++) : null;
  }

  @Override
  public Serializable checkpointInfo() {
    return next;
  }
}
