package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.service.AgencyReportService;

/** Has the report written; filters out who got exactly this one before. */
@Named
@Dependent
public class AgencyReportProcessor implements ItemProcessor {

  @Inject private AgencyReportService reports;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public AddressedReport processItem(Object item) {
    ReportAddressee addressee = (ReportAddressee) item;
    return reports
        .news(addressee, LocalDate.parse(businessDate))
        .map(letter -> new AddressedReport(addressee, letter))
        .orElse(null);
  }
}
