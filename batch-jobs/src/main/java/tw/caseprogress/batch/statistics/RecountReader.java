package tw.caseprogress.batch.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.statistics.DayToRecount;
import tw.caseprogress.statistics.service.DeadlineStatisticsService;

/** Reads the days whose figures are no longer right. */
@Named
@Dependent
public class RecountReader extends CountedReader<DayToRecount> {

  @Inject private DeadlineStatisticsService statistics;

  @Override
  protected List<DayToRecount> items() {
    return statistics.daysToRecount();
  }

  /** What was counted is not read again: a restart begins with what is left. */
  @Override
  public Serializable checkpointInfo() {
    return 0;
  }
}
