package tw.caseprogress.casetype.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.ReferenceData;
import tw.caseprogress.casetype.entity.CaseTypeRepository;

/**
 * Loads the delivered case types that the database does not have yet, at every start.
 *
 * <p>The agencies come before, in a transaction of their own ({@code AgencyImport}): a case type
 * that cannot be loaded takes no agency back, and the next start finds them there.
 *
 * <p>What is there already, by its code, is left alone: from its first start on the database is
 * where the city keeps them. They are made and published as the screens do it ({@code CaseTypes}).
 * A file that breaks its form, or a rule such as the minimum of limits, keeps the product from
 * starting.
 */
@Singleton
@Startup
@DependsOn("AgencyImport")
@PermitAll
public class CaseTypeImport {

  private static final Logger LOGGER = System.getLogger(CaseTypeImport.class.getName());

  @Inject private CaseTypeRepository repository;
  @Inject private CaseTypes types;

  @PostConstruct
  void loadWhatIsMissing() {
    int loaded = 0;
    for (CaseTypeDefinition definition : ReferenceData.caseTypes()) {
      if (!repository.hasCaseType(definition.code()) && load(definition)) {
        loaded++;
      }
    }
    LOGGER.log(Level.INFO, "Loaded {0} case types", loaded);
  }

  /** An agency that the city ended neither owns nor offers what is new. */
  private boolean load(CaseTypeDefinition definition) {
    CaseTypeDefinition offered =
        definition.offeredBy(
            definition.offerings().stream()
                .filter(offering -> types.isInUse(offering.agencyCode()))
                .toList());
    if (!types.isInUse(definition.ownerAgencyCode()) || offered.offerings().isEmpty()) {
      LOGGER.log(Level.INFO, "{0} is of agencies that were ended", definition.code());
      return false;
    }
    types.publish(types.make(offered), offered.publishedOn());
    return true;
  }
}
