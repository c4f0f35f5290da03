import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Prepares a PostgreSQL database for the product and its server over JDBC, so that no client
 * program of PostgreSQL is needed. Run by server-config/lib/postgres.sh as a single source file.
 *
 * <p>A database that the product cannot live on is refused: its version, its encoding and the
 * number of transactions that may be prepared.
 *
 * <p>With {@code SUPERUSER_URL} it first makes the role and the database (embedded default). In
 * every case it makes the schema {@code payara} with the tables of EJB timers and batch jobs from
 * the scripts that come with the server; the application's own schema is Flyway's. Running it again
 * changes nothing, except that {@code FORGET_TIMERS=true} empties the timer table: timers belong to
 * one deployment, and a new domain never sees those of the old one again.
 *
 * <p>Everything comes by environment: {@code DATABASE_URL}, {@code DATABASE_USER}, {@code
 * DATABASE_PASSWORD_FILE}, {@code SERVER_SCRIPTS} (folder), and for the embedded default {@code
 * SUPERUSER_URL}, {@code SUPERUSER_PASSWORD_FILE}, {@code DATABASE_NAME}.
 */
final class PrepareDatabase {

  private static final String SCHEMA = "payara";
  private static final int LEAST_VERSION = 170_000;
  private static final int LEAST_PREPARED = 50;

  private final Map<String, String> settings;

  private PrepareDatabase(Map<String, String> settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) throws IOException {
    try {
      new PrepareDatabase(System.getenv()).prepare();
    } catch (SQLException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void prepare() throws IOException, SQLException {
    String user = settings.get("DATABASE_USER");
    String password = password("DATABASE_PASSWORD_FILE");
    if (settings.containsKey("SUPERUSER_URL")) {
      createRoleAndDatabase(user, password);
    }
    try (Connection connection =
        DriverManager.getConnection(settings.get("DATABASE_URL"), user, password)) {
      connection.setAutoCommit(false);
      requireFit(connection);
      createServerTables(connection);
      if (Boolean.parseBoolean(settings.get("FORGET_TIMERS"))) {
        execute(connection, "delete from " + SCHEMA + ".\"EJB__TIMER__TBL\"");
      }
      connection.commit();
    }
  }

  /** What goes wrong much later otherwise, inside a job or with the first rare character. */
  private static void requireFit(Connection connection) throws SQLException {
    int version = Integer.parseInt(select(connection, "select current_setting('server_version_num')"));
    if (version < LEAST_VERSION) {
      throw new SQLException(
          "需要 PostgreSQL 17，這裡是 %1$d / PostgreSQL 17 is needed, this is %1$d"
              .formatted(version / 10_000));
    }
    int prepared =
        Integer.parseInt(select(connection, "select current_setting('max_prepared_transactions')"));
    if (prepared < LEAST_PREPARED) {
      throw new SQLException(
          "max_prepared_transactions 至少 %1$d，這裡是 %2$d / must be at least %1$d, it is %2$d"
              .formatted(LEAST_PREPARED, prepared));
    }
    String encoding = select(connection, "select current_setting('server_encoding')");
    if (!encoding.equals("UTF8")) {
      throw new SQLException(
          "資料庫編碼須是 UTF8，這裡是 %1$s / its encoding must be UTF8, it is %1$s".formatted(encoding));
    }
  }

  private void createRoleAndDatabase(String user, String password)
      throws IOException, SQLException {
    String database = settings.get("DATABASE_NAME");
    try (Connection connection =
        DriverManager.getConnection(
            settings.get("SUPERUSER_URL"), "postgres", password("SUPERUSER_PASSWORD_FILE"))) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", user)) {
        // format(%L) quotes on the server: the statement takes no parameters
        execute(
            connection,
            select(connection, "select format('create role %I login password %L', ?, ?)", user, password));
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
        execute(
            connection,
            select(connection, "select format('create database %I owner %I', ?, ?)", database, user));
      }
    }
  }

  private void createServerTables(Connection connection) throws IOException, SQLException {
    if (!exists(connection, "select 1 from pg_namespace where nspname = ?", SCHEMA)) {
      execute(connection, "create schema " + SCHEMA);
    }
    execute(connection, "set local search_path to " + SCHEMA);
    String table = "select 1 from pg_tables where schemaname = '" + SCHEMA + "' and tablename = ?";
    if (!exists(connection, table, "EJB__TIMER__TBL")) {
      execute(connection, script("ejbtimer_postgresql.sql"));
    }
    if (!exists(connection, table, "jobstatus")) {
      execute(connection, script("jsr352-postgresql.sql").replaceAll("(?im)^drop table .*$", ""));
    }
  }

  private String script(String name) throws IOException {
    return Files.readString(Path.of(settings.get("SERVER_SCRIPTS"), name));
  }

  private String password(String setting) throws IOException {
    return Files.readString(Path.of(settings.get(setting))).strip();
  }

  private static boolean exists(Connection connection, String query, String value)
      throws SQLException {
    return select(connection, query, value) != null;
  }

  private static String select(Connection connection, String query, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
