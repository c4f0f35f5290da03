package tw.caseprogress.batch.reminder;

import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.job.service.JobJournal;

/** Lists the people whose digest could not be handed over. */
@Named
@Dependent
public class ReminderDigestSkips implements SkipWriteListener {

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private JobJournal journal;

  @Override
  public void onSkipWriteItem(List<Object> items, Exception cause) {
    for (Object item : items) {
      journal.skip(
          job.getExecutionId(),
          step.getStepName(),
          ((AddressedDigest) item).addressee().toString(),
          cause.getMessage());
    }
  }
}
