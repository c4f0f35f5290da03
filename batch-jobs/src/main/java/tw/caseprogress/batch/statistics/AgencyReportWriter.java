package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import tw.caseprogress.statistics.service.AgencyReportService;

/** Has the reports mailed. */
@Named
@Dependent
public class AgencyReportWriter extends AbstractItemWriter {

  @Inject private AgencyReportService reports;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  public void writeItems(List<Object> items) {
    for (Object item : items) {
      AddressedReport report = (AddressedReport) item;
      reports.send(report.addressee(), LocalDate.parse(businessDate), report.letter());
    }
  }
}
