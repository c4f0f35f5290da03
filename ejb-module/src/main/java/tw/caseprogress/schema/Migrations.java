package tw.caseprogress.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations of this release, for whoever makes them or looks whether they were made.
 *
 * <p>They are made before the application is there, as the role that owns the tables: the server
 * knows neither its name nor its password (ADR 130).
 */
public final class Migrations {

  private Migrations() {}

  /**
   * Flyway with the migrations of this release; the caller says which database, and as whom.
   *
   * @param applicationRole whom the application is to the database: after each migration it may do
   *     what it must, and nothing else
   */
  public static FluentConfiguration of(String applicationRole) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .placeholders(Map.of("applicationRole", applicationRole));
  }
}
