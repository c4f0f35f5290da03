package tw.caseprogress.batch.notification;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.notification.service.NoticeRetryService;

/** Has failed notices dealt with. */
@Named
@Dependent
public class NotificationRetryWriter extends AbstractItemWriter {

  @Inject private NoticeRetryService retries;
  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  @Override
  public void writeItems(List<Object> items) {
    // counted first: one that is left out is worked off too
    journal.advance(job.getExecutionId(), step.getStepName(), items.size());
    items.forEach(item -> retries.followUp((Long) item));
  }
}
