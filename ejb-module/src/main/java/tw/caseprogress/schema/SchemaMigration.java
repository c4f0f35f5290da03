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
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * Looks whether the tables are those of this release, and whether the application may do with them
 * what it must and nothing else, before anything uses them.
 *
 * <p>It changes nothing: the owner's role migrates before the application is deployed (ADR 130).
 * Start-up beans that read tables say {@code @DependsOn("SchemaMigration")}.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // Flyway begins and ends its own
public class SchemaMigration {

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private SchemaVersion version;
  @Inject private ApplicationRights rights;

  @PostConstruct
  void requireFit() {
    // whom the rights are given to does not matter to a look
    MigrationInfoService found = Migrations.of("").dataSource(dataSource).load().info();
    requireMigrated(found);
    rights.requireRight();
    version.migratedTo(found.current().getVersion().getVersion());
  }

  private static void requireMigrated(MigrationInfoService found) {
    if (found.pending().length > 0) {
      MigrationInfo next = found.pending()[0];
      throw new IllegalStateException(
          "The tables lack migration %s of this release: server-config/migrate makes it, as the role that owns them"
              .formatted(next.getVersion()));
    }
  }
}
