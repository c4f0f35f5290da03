package tw.caseprogress.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The version of the tables: that of this release, and that of the database as it is now. */
@ApplicationScoped
public class SchemaVersion {

  private static final String NOW =
      """
      select version from flyway_schema_history
       where success and version is not null order by installed_rank desc limit 1
      """;

  private static final String INSTALLED =
      "select min(installed_on), max(installed_on) from flyway_schema_history where success";

  @Inject private TableReader tables;

  private volatile String ofRelease = "";

  /** What the migrations of this release came to. */
  void migratedTo(String version) {
    ofRelease = version;
  }

  /** The version that this release works with. */
  public String ofRelease() {
    return ofRelease;
  }

  /**
   * The version of the tables in the database.
   *
   * @throws DatabaseException if the database does not answer
   */
  public String ofDatabase() {
    return tables.first(NOW, row -> row.text(1)).orElse("");
  }

  /** When the product was installed here. */
  public Installed installed() {
    return tables
        .first(INSTALLED, row -> new Installed(row.moment(1), row.moment(2)))
        .orElseThrow();
  }

  /**
   * When the tables came.
   *
   * @param first with the first release here
   * @param latest when they were changed last
   */
  public record Installed(Instant first, Instant latest) {}
}
