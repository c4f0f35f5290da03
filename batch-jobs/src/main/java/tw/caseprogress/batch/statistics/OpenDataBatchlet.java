package tw.caseprogress.batch.statistics;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;
import tw.caseprogress.statistics.service.OpenDataPublication;

/**
 * Has the months published that are over with the business date; not one of which a day of an
 * agency could not be counted, for what is published stays.
 */
@Named
@Dependent
public class OpenDataBatchlet extends AbstractBatchlet {

  @Inject private OpenDataPublication publication;
  @Inject private DeadlineStatisticsService statistics;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public String process() {
    LocalDate counted = statistics.countedUpTo(LocalDate.parse(businessDate));
    int months = publication.publishUntil(counted);
    journal.begin(job.getExecutionId(), step.getStepName(), months, months);
    return "COMPLETED";
  }
}
