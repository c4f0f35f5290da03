package tw.caseprogress.batch.report;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.batch.step.CountedWriter;
import tw.caseprogress.statistics.service.AgencyReportService;

/** Has the reports of an agency written and put among the letters. */
@Named
@Dependent
public class AgencyReportWriter extends CountedWriter {

  @Inject private AgencyReportService reports;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  protected void workOff(Object agencyId) {
    reports.mail((Long) agencyId, LocalDate.parse(businessDate));
  }
}
