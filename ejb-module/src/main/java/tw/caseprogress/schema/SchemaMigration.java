package tw.caseprogress.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version that this release needs, before anything else uses it.
 *
 * <p>Several servers may start at once: Flyway lets one migrate and the others wait. Start-up beans
 * that read tables say {@code @DependsOn("SchemaMigration")}.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // Flyway begins and ends its own
public class SchemaMigration {

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private SchemaVersion version;

  @PostConstruct
  void migrate() {
    Flyway flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .load();
    flyway.migrate();
    version.migratedTo(flyway.info().current().getVersion().getVersion());
  }
}
