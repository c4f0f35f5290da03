package tw.caseprogress.organisation.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import tw.caseprogress.organisation.AgencyDefinition;
import tw.caseprogress.organisation.AgencyFile;
import tw.caseprogress.organisation.entity.AgencyRepository;

/**
 * Loads the delivered agencies that the database does not have yet, at every start.
 *
 * <p>What is there already, by its code, is left alone: from its first start on the database is
 * where the city keeps them. A file that breaks its form keeps the product from starting.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class AgencyImport {

  private static final Logger LOGGER = System.getLogger(AgencyImport.class.getName());

  @Inject private AgencyRepository repository;
  @Inject private Agencies agencies;

  @PostConstruct
  void loadWhatIsMissing() {
    int loaded = 0;
    for (AgencyDefinition definition : AgencyFile.delivered()) {
      if (repository.find(definition.code()).isEmpty()) {
        agencies.make(definition.code(), definition.details());
        loaded++;
      }
    }
    LOGGER.log(Level.INFO, "Loaded {0} agencies", loaded);
  }
}
