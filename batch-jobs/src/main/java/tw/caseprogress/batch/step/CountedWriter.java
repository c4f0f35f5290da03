package tw.caseprogress.batch.step;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/**
 * Works off what a {@link CountedReader} reads, in a step without a processor.
 *
 * <p>Tells the journal of every item, also of one that is then left out.
 */
public abstract class CountedWriter extends AbstractItemWriter {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  /** Works an item off, as the step's reader hands it out. */
  protected abstract void workOff(Object item);

  @Override
  public void writeItems(List<Object> items) {
    // counted first: one that is left out is worked off too
    journal.advance(job.getExecutionId(), step.getStepName(), items.size());
    items.forEach(this::workOff);
  }
}
