package tw.caseprogress.casetype.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.NoSuchElementException;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.MinimumLimit;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.casetype.entity.CaseType;
import tw.caseprogress.casetype.entity.CaseTypeRepository;
import tw.caseprogress.organisation.ReferenceDataChanged;
import tw.caseprogress.organisation.entity.Agency;
import tw.caseprogress.organisation.entity.AgencyRepository;

/**
 * Loads the delivered case types that the database does not have yet, at every start.
 *
 * <p>The agencies come before, in a transaction of their own ({@code AgencyImport}): a case type
 * that cannot be loaded takes no agency back, and the next start finds them there.
 *
 * <p>What is there already, by its code, is left alone: from its first start on the database is
 * where the city keeps them. A file that breaks its form, or a limit below the minimum that the
 * system property {@code caseprogress.minimum-limit-days} sets, keeps the product from starting.
 */
@Singleton
@Startup
@DependsOn("AgencyImport")
@PermitAll
public class CaseTypeImport {

  private static final Logger LOGGER = System.getLogger(CaseTypeImport.class.getName());

  @Inject private CaseTypeRepository repository;
  @Inject private AgencyRepository agencies;
  @Inject private Event<ReferenceDataChanged> changed;

  private final MinimumLimit minimum =
      new MinimumLimit(Integer.getInteger("caseprogress.minimum-limit-days", MinimumLimit.USUAL));

  @PostConstruct
  void loadWhatIsMissing() {
    int loaded = 0;
    for (CaseTypeDefinition definition : ReferenceData.caseTypes()) {
      if (!repository.hasCaseType(definition.code())) {
        minimum.require(definition.code(), definition.limit());
        repository.add(caseType(definition));
        loaded++;
      }
    }
    if (loaded > 0) {
      changed.fire(new ReferenceDataChanged());
    }
    LOGGER.log(Level.INFO, "Loaded {0} case types", loaded);
  }

  private CaseType caseType(CaseTypeDefinition definition) {
    CaseType caseType = new CaseType(definition.code(), get(definition.ownerAgencyCode()));
    definition
        .offerings()
        .forEach(
            offering ->
                caseType.offerAt(
                    get(offering.agencyCode()),
                    offering.handlingUnitZh(),
                    offering.handlingUnitEn(),
                    offering.phone()));
    caseType.publish(definition);
    return caseType;
  }

  private Agency get(String agencyCode) {
    return agencies
        .find(agencyCode)
        .orElseThrow(() -> new NoSuchElementException("No agency " + agencyCode));
  }
}
