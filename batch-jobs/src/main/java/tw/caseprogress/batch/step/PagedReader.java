package tw.caseprogress.batch.step;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/**
 * Hands rows out page by page, by their rising ids; a restart goes on after the last page that was
 * done.
 *
 * <p>Tells the journal how many rows there are.
 */
public abstract class PagedReader extends AbstractItemReader {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  private final int pageLength;
  private List<Long> ids;
  private int next;

  protected PagedReader(int pageLength) {
    this.pageLength = pageLength;
  }

  /** The ids of all rows, in their order. */
  protected abstract List<Long> ids();

  @Override
  public void open(Serializable checkpoint) {
    ids = ids();
    if (checkpoint != null) {
      long last = (Long) checkpoint;
      ids = ids.stream().filter(id -> id > last).toList();
    }
    journal.begin(job.getExecutionId(), step.getStepName(), ids.size(), 0);
  }

  @Override
  public List<Long> readItem() {
    if (next >= ids.size()) {
      return null;
    }
    List<Long> page = List.copyOf(ids.subList(next, Math.min(next + pageLength, ids.size())));
    next += page.size();
    return page;
  }

  @Override
  public Serializable checkpointInfo() {
    return next == 0 ? null : ids.get(next - 1);
  }
}
