import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tw.caseprogress.schema.Migrations;

/**
 * Brings what BackUp wrote into an empty database: the tables are made by the migrations of this
 * release up to the version of the file, and the rows come in by one transaction, all or none. Run
 * by server-config/restore as a single source file, with the release on its class path.
 *
 * <p>All of it is done as the role that owns the tables; nobody else may write into those that only
 * grow.
 *
 * <p>Everything comes by environment: {@code DATABASE_URL}, {@code DATABASE_USER} (whom the
 * application will be), {@code DATABASE_OWNER}, {@code DATABASE_OWNER_PASSWORD}, {@code FILE}, {@code
 * ATTACHMENT_KEYS} (a file, for the keys of the attachments that are needed). It answers which
 * sample the data are of.
 */
final class Restore {

  private static final String CONTENTS = "contents.properties";

  private final Map<String, String> settings;
  private final Properties contents = new Properties();

  private Restore(Map<String, String> settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    try {
      new Restore(System.getenv()).restore();
    } catch (SQLException | IOException | FlywayException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void restore() throws IOException, SQLException {
    String url = settings.get("DATABASE_URL");
    String owner = settings.get("DATABASE_OWNER");
    String password = settings.get("DATABASE_OWNER_PASSWORD");
    try (ZipFile file = new ZipFile(settings.get("FILE"));
        Connection connection = DriverManager.getConnection(url, owner, password)) {
      if (file.getEntry(CONTENTS) == null) {
        throw new IOException("This is no whole backup: " + settings.get("FILE"));
      }
      try (InputStream written = file.getInputStream(file.getEntry(CONTENTS))) {
        contents.load(written);
      }
      if (!isEmpty(connection)) {
        throw new SQLException("The database is not empty: restore into an empty one");
      }
      migrate(url, owner, password);
      connection.setAutoCommit(false);
      fill(file, connection);
      connection.commit();
      connection.setAutoCommit(true);
      nameAttachments(connection);
      execute(connection, "analyze");
    }
    System.out.println(contents.getProperty("sample"));
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select 1 from pg_tables where schemaname = 'public'")) {
      return !row.next();
    }
  }

  private void migrate(String url, String owner, String password) throws SQLException {
    String version = contents.getProperty("schema.version");
    Flyway flyway =
        Migrations.of(settings.get("DATABASE_USER"))
            .dataSource(url, owner, password)
            .target(version)
            .load();
    flyway.migrate();
    MigrationInfo reached = flyway.info().current();
    if (reached == null || !reached.getVersion().getVersion().equals(version)) {
      throw new SQLException(
          "The backup has tables of version " + version + ", which this release does not know");
    }
  }

  private void fill(ZipFile file, Connection connection) throws IOException, SQLException {
    List<String> tables = List.of(contents.getProperty("tables").split(","));
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    for (String table : tables) {
      execute(connection, "alter table " + quoted(table) + " disable trigger user");
    }
    // What the migrations put in is in the backup too, as it has become
    execute(connection, "truncate " + String.join(", ", tables.stream().map(Restore::quoted).toList()));
    for (String table : tables) {
      try (InputStream rows = file.getInputStream(file.getEntry(table + ".copy"))) {
        long copied =
            copies.copyIn(
                "copy %s (%s) from stdin"
                    .formatted(quoted(table), contents.getProperty("columns." + table)),
                rows);
        if (copied != Long.parseLong(contents.getProperty("rows." + table))) {
          throw new IOException("Rows of " + table + " are missing in the backup");
        }
      }
    }
    for (String key : contents.stringPropertyNames()) {
      if (key.startsWith("sequence.")) {
        String[] state = contents.getProperty(key).split(",");
        execute(
            connection,
            "select setval('%s', %s, %s)"
                .formatted(quoted(key.substring("sequence.".length())), state[0], state[1]));
      }
    }
    for (String table : tables) {
      execute(connection, "alter table " + quoted(table) + " enable trigger user");
    }
  }

  /** Where the files lie that rows of attachments need; a release before knew none. */
  private void nameAttachments(Connection connection) throws IOException, SQLException {
    List<String> keys = new ArrayList<>();
    if (List.of(contents.getProperty("tables").split(",")).contains("public.attachment")) {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select store_key from attachment where content_gone_at is null"
                      + " and added_at is not null and taken_away_at is null")) {
        while (rows.next()) {
          keys.add(rows.getString(1));
        }
      }
    }
    Files.write(Path.of(settings.get("ATTACHMENT_KEYS")), keys);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace(".", "\".\"") + "\"";
  }
}
