package tw.caseprogress.batch.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.batch.step.CountedWriter;
import tw.caseprogress.statistics.service.ServiceDayFacts;

/** Has it counted what was done for the applicants on a day. */
@Named
@Dependent
public class ServiceDayWriter extends CountedWriter {

  @Inject private ServiceDayFacts facts;

  @Override
  protected void workOff(Object day) {
    facts.replace((LocalDate) day);
  }
}
