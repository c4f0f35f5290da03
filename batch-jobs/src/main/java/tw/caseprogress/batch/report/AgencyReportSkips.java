package tw.caseprogress.batch.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.batch.step.SkipJournal;
import tw.caseprogress.organisation.service.AgencyCatalogue;

/** Lists the agencies whose reports could not be written. */
@Named
@Dependent
public class AgencyReportSkips extends SkipJournal {

  @Inject private AgencyCatalogue agencies;

  @Override
  protected String name(Object agencyId) {
    return agencies.agency((Long) agencyId).nameZh();
  }
}
