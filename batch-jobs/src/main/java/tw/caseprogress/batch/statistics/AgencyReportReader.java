package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.service.AgencyReportService;

/** Reads the supervisors who get a report; nobody when the run is told to mail none. */
@Named
@Dependent
public class AgencyReportReader extends CountedReader<ReportAddressee> {

  @Inject private AgencyReportService reports;

  @Inject
  @BatchProperty(name = "reports")
  private String wanted;

  @Override
  protected List<ReportAddressee> items() {
    return "no".equals(wanted) ? List.of() : reports.addressees();
  }
}
