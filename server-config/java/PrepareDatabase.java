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
 * <p>A database that the product cannot live on is refused: its version, its encoding, the number
 * of transactions that may be prepared, and a role of the application that owns tables (ADR 130).
 *
 * <p>With {@code SUPERUSER_URL} it first makes the two roles and the database (embedded default),
 * and hands over to the owner what an older release made as the application. As the owner it makes
 * the schema {@code payara} with the tables of EJB timers and batch jobs from the scripts that come
 * with the server; the application's own schema is Flyway's. Running it again changes nothing,
 * except that {@code FORGET_TIMERS=true} empties the timer table: timers belong to one deployment,
 * and a new domain never sees those of the old one again.
 *
 * <p>Everything comes by environment: {@code DATABASE_URL}, {@code DATABASE_USER}, {@code
 * DATABASE_PASSWORD_FILE}, {@code DATABASE_OWNER}, {@code DATABASE_OWNER_PASSWORD} (without it the
 * server's tables must be there), {@code SERVER_SCRIPTS} (folder), and for the embedded default
 * {@code SUPERUSER_URL}, {@code SUPERUSER_PASSWORD_FILE}, {@code DATABASE_NAME}.
 */
final class PrepareDatabase {

  private static final String SCHEMA = "payara";
  private static final int LEAST_VERSION = 170_000;
  private static final int LEAST_PREPARED = 50;

  private static final String OWNED =
      """
      select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in (current_schema(), 'payara') and c.relkind in ('r', 'p')
         and pg_has_role(c.relowner, 'member')
      """;

  private final Map<String, String> settings;

  private PrepareDatabase(Map<String, String> settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) throws IOException {
    try {
      new PrepareDatabase(System.getenv()).prepare();
    } catch (SQLException e) {
      System.err.println(reason(e));
      System.exit(1);
    }
  }

  /** What the driver says, without where; and why, such as which host has no address. */
  private static String reason(SQLException failure) {
    String said = failure.getMessage().lines().findFirst().orElseThrow();
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = cause.toString().lines().findFirst().orElseThrow().replaceFirst("^[\\w.$]+\\.", "");
    return cause == failure || why.endsWith(said) ? said : said + " (" + why + ")";
  }

  private void prepare() throws IOException, SQLException {
    String user = settings.get("DATABASE_USER");
    String password = Files.readString(Path.of(settings.get("DATABASE_PASSWORD_FILE"))).strip();
    String owner = settings.get("DATABASE_OWNER");
    String ownersPassword = settings.getOrDefault("DATABASE_OWNER_PASSWORD", "");
    if (owner.equals(user)) {
      throw new SQLException(
          "擁有資料表的角色須與應用程式的角色不同 / the role that owns the tables must be another than the application's");
    }
    if (settings.containsKey("SUPERUSER_URL")) {
      createRolesAndDatabase(Map.of(user, password, owner, ownersPassword), user, owner);
    }
    try (Connection connection = connect(user, password)) {
      requireFit(connection);
      requireNoOwner(connection, user, owner);
    }
    if (!ownersPassword.isEmpty()) {
      try (Connection connection = connect(owner, ownersPassword)) {
        connection.setAutoCommit(false);
        createServerTables(connection);
        grantServerTables(connection, user);
        connection.commit();
      }
    }
    try (Connection connection = connect(user, password)) {
      requireServerTables(connection);
      if (Boolean.parseBoolean(settings.get("FORGET_TIMERS"))) {
        execute(connection, "delete from " + SCHEMA + ".\"EJB__TIMER__TBL\"");
      }
    }
  }

  private Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(settings.get("DATABASE_URL"), user, password);
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

  /** Who owns a table may switch off what guards it. */
  private static void requireNoOwner(Connection connection, String user, String owner)
      throws SQLException {
    String owned = select(connection, OWNED);
    if (owned != null) {
      throw new SQLException(
          "應用程式的角色 %1$s 擁有資料表，須先移交給 %2$s（docs/operations「Two roles of the database」） / the application's role %1$s owns tables: hand them over to %2$s first"
              .formatted(user, owner));
    }
  }

  private static void requireServerTables(Connection connection) throws SQLException {
    if (!exists(
        connection,
        "select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ?"
            + " and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'delete')"
            + " and c.relname = 'jobstatus'",
        SCHEMA)) {
      throw new SQLException(
          "資料庫還沒有伺服器的資料表，請先執行 server-config/migrate / the server's tables are missing: run server-config/migrate first");
    }
  }

  private void createRolesAndDatabase(Map<String, String> passwords, String user, String owner)
      throws IOException, SQLException {
    String database = settings.get("DATABASE_NAME");
    String superuser = settings.get("SUPERUSER_URL");
    String password = Files.readString(Path.of(settings.get("SUPERUSER_PASSWORD_FILE"))).strip();
    try (Connection connection = DriverManager.getConnection(superuser, "postgres", password)) {
      for (Map.Entry<String, String> role : passwords.entrySet()) {
        // What the owner's password was is of no matter to anybody
        String verb =
            exists(connection, "select 1 from pg_roles where rolname = ?", role.getKey())
                ? "alter"
                : "create";
        // format(%L) quotes on the server: the statement takes no parameters
        execute(
            connection,
            select(
                connection,
                "select format('" + verb + " role %I login password %L', ?, ?)",
                role.getKey(),
                role.getValue()));
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
        execute(
            connection,
            select(connection, "select format('create database %I owner %I', ?, ?)", database, owner));
      }
    }
    handOver(superuser.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), password, user, owner);
  }

  /** Older releases had one role; what it made is the owner's now. */
  private static void handOver(String url, String password, String user, String owner)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", password)) {
      execute(
          connection, select(connection, "select format('reassign owned by %I to %I', ?, ?)", user, owner));
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

  /** No table of the server's is guarded; it makes none itself. */
  private static void grantServerTables(Connection connection, String user) throws SQLException {
    for (String rights :
        new String[] {
          "revoke all on schema payara from public",
          "grant usage on schema payara to %I",
          "grant select, insert, update, delete on all tables in schema payara to %I",
          "grant usage, select on all sequences in schema payara to %I"
        }) {
      execute(connection, select(connection, "select format('" + rights + "', ?)", user));
    }
  }

  private String script(String name) throws IOException {
    return Files.readString(Path.of(settings.get("SERVER_SCRIPTS"), name));
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
