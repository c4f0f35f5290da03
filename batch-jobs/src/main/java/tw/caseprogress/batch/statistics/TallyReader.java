package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/** Reads the days of one agency that are to be counted; the journal knows them from the mapper. */
@Named
@Dependent
public class TallyReader extends AbstractItemReader {

  @Inject private DeadlineStatisticsService statistics;

  @Inject
  @BatchProperty(name = "agency")
  private String agency;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  private Iterator<LocalDate> days;

  /** What was counted before a failure is not read again, but for the business date. */
  @Override
  public void open(Serializable checkpoint) {
    LocalDate last = LocalDate.parse(businessDate);
    days =
        agency.isEmpty()
            ? List.<LocalDate>of().iterator()
            : statistics.daysToCount(Long.parseLong(agency), last).iterator();
  }

  @Override
  public LocalDate readItem() {
    return days.hasNext() ? days.next() : null;
  }
}
