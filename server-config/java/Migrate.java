import java.util.Map;
import java.util.TimeZone;
import org.flywaydb.core.api.FlywayException;
import tw.caseprogress.schema.Migrations;

/**
 * Brings the tables to those of this release, as the role that owns them, and gives the
 * application's role what it may do with them. Run by server-config/lib/postgres.sh as a single
 * source file, with the release on its class path.
 *
 * <p>Everything comes by environment: {@code DATABASE_URL}, {@code DATABASE_USER} (whom the
 * application is), {@code DATABASE_OWNER}, {@code DATABASE_OWNER_PASSWORD}.
 */
final class Migrate {

  private Migrate() {}

  public static void main(String[] arguments) {
    // The history of Flyway has no zone: the server, which reads it, runs in this one
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Taipei"));
    Map<String, String> settings = System.getenv();
    try {
      Migrations.of(settings.get("DATABASE_USER"))
          .dataSource(
              settings.get("DATABASE_URL"),
              settings.get("DATABASE_OWNER"),
              settings.get("DATABASE_OWNER_PASSWORD"))
          .load()
          .migrate();
    } catch (FlywayException e) {
      System.err.println(reason(e).strip().replaceAll("\\s+", " ")); // on one line
      System.exit(1);
    }
  }

  /** What the database said, or Flyway where it did not come to the database. */
  private static String reason(Throwable failure) {
    return failure.getCause() == null ? failure.getMessage() : reason(failure.getCause());
  }
}
