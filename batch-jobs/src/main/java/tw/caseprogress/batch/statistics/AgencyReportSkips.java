package tw.caseprogress.batch.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.SkipJournal;

/** Lists the supervisors whose report could not be handed over. */
@Named
@Dependent
public class AgencyReportSkips extends SkipJournal {

  @Override
  protected String name(Object item) {
    return ((AddressedReport) item).addressee().toString();
  }
}
