package tw.caseprogress.batch.notification;

import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/** Lists the notices that could not be dealt with. */
@Named
@Dependent
public class NotificationRetrySkips implements SkipWriteListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  @Override
  public void onSkipWriteItem(List<Object> items, Exception cause) {
    for (Object item : items) {
      journal.skip(job.getExecutionId(), step.getStepName(), "notice " + item, cause.toString());
    }
  }
}
