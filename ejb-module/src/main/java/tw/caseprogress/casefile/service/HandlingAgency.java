package tw.caseprogress.casefile.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;

/** Tells which agency handles a case. */
@ApplicationScoped
public class HandlingAgency {

  @Inject private AgencyCatalogue agencies;

  /** The agency that handles the case for good, active or not. */
  public AgencyView of(CaseFile caseFile) {
    return agencies.agency(caseFile.origin().handlingAgencyId());
  }
}
