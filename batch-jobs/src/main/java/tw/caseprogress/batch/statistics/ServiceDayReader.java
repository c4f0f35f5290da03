package tw.caseprogress.batch.statistics;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import tw.caseprogress.batch.step.CountedReader;
import tw.caseprogress.statistics.service.ServiceDayFacts;

/** Reads the business date, and the days before it that no night has counted. */
@Named
@Dependent
public class ServiceDayReader extends CountedReader<LocalDate> {

  @Inject private ServiceDayFacts facts;

  @Inject
  @BatchProperty(name = "businessDate")
  private String businessDate;

  @Override
  protected List<LocalDate> items() {
    LocalDate day = LocalDate.parse(businessDate);
    TreeSet<LocalDate> days = new TreeSet<>(facts.missing(day));
    days.add(day);
    return List.copyOf(days);
  }

  /** What was counted is missing no more: a restart begins with what is left. */
  @Override
  public Serializable checkpointInfo() {
    return 0;
  }
}
