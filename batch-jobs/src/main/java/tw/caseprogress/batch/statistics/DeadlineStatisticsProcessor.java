package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/** Has an agency's day counted, and lists the groups of it that do not add up. */
@Named
@Dependent
public class DeadlineStatisticsProcessor implements ItemProcessor {

  @Inject private DeadlineStatisticsService statistics;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public AgencyDay processItem(Object agencyId) {
    AgencyDay day = statistics.count((Long) agencyId, LocalDate.parse(businessDate));
    day.unbalanced()
        .forEach(
            group ->
                journal.skip(
                    job.getExecutionId(),
                    step.getStepName(),
                    "agency " + agencyId + ", case type " + group.caseTypeId(),
                    "does not add up: " + group.tally()));
    return day;
  }
}
