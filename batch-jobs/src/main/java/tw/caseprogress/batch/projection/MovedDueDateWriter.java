package tw.caseprogress.batch.projection;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.projection.service.DueDateTellingService;

/** Has the notices of moved due dates queued; lists those that cannot be worded. */
@Named
@Dependent
public class MovedDueDateWriter extends AbstractItemWriter {

  @Inject private DueDateTellingService telling;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Override
  public void writeItems(List<Object> pages) {
    for (Object item : pages) {
      @SuppressWarnings("unchecked") // what MovedDueDateReader hands out
      List<Long> page = (List<Long>) item;
      tell(page);
      journal.advance(job.getExecutionId(), step.getStepName(), page.size());
    }
  }

  private void tell(List<Long> ids) {
    try {
      telling.tell(ids);
    } catch (EJBException e) {
      if (ids.size() == 1) {
        journal.skip(
            job.getExecutionId(),
            step.getStepName(),
            "due date change " + ids.get(0),
            String.valueOf(e.getMessage()));
        return;
      }
      tell(ids.subList(0, ids.size() / 2));
      tell(ids.subList(ids.size() / 2, ids.size()));
    }
  }
}
