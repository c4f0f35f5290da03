package tw.caseprogress.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/** Reads the agencies whose supervisors are told. */
@Named
@Dependent
public class AgencyReportReader extends CountedReader<Long> {

  @Inject private DeadlineStatisticsService statistics;

  @Override
  protected List<Long> items() {
    return statistics.agencies();
  }
}
