package tw.caseprogress.batch.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.CountedWriter;
import tw.caseprogress.statistics.DayToRecount;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/** Has a day counted anew whose figures are no longer right. */
@Named
@Dependent
public class RecountWriter extends CountedWriter {

  @Inject private DeadlineStatisticsService statistics;

  @Override
  protected void workOff(Object day) {
    statistics.recount((DayToRecount) day);
  }
}
