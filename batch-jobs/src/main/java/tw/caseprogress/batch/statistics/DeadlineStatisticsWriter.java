package tw.caseprogress.batch.statistics;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.statistics.AgencyDay;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/** Has the counted days kept in place of what was kept for them before. */
@Named
@Dependent
public class DeadlineStatisticsWriter extends AbstractItemWriter {

  @Inject private DeadlineStatisticsService statistics;

  @Override
  public void writeItems(List<Object> days) {
    days.forEach(day -> statistics.replace((AgencyDay) day));
  }
}
