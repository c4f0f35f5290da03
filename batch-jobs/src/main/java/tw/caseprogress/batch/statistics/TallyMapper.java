package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/**
 * Gives each agency a part of the step of its own, and a few of them a thread at a time.
 *
 * <p>A part is told the number of the run: its own context has another. A restart takes up the
 * parts alone that were not finished; agencies keep their order, so it finds the same ones.
 */
@Named
@Dependent
public class TallyMapper implements PartitionMapper {

  private static final int THREADS = 3;

  @Inject private DeadlineStatisticsService statistics;
  @Inject private JobJournal journal;
  @Inject private JobContext job;
  @Inject private StepContext step;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public PartitionPlan mapPartitions() {
    List<Long> agencies = statistics.agencies();
    LocalDate day = LocalDate.parse(businessDate);
    long days =
        agencies.stream().mapToLong(agency -> statistics.daysToCount(agency, day).size()).sum();
    journal.begin(job.getExecutionId(), step.getStepName(), days, 0);
    PartitionPlanImpl plan = new PartitionPlanImpl();
    // a step without any part would never end
    plan.setPartitions(Math.max(1, agencies.size()));
    plan.setThreads(THREADS);
    plan.setPartitionProperties(
        agencies.isEmpty()
            ? new Properties[] {part("")}
            : agencies.stream().map(id -> part(id.toString())).toArray(Properties[]::new));
    return plan;
  }

  private Properties part(String agency) {
    Properties part = new Properties();
    part.setProperty("agency", agency);
    part.setProperty("execution", Long.toString(job.getExecutionId()));
    return part;
  }
}
