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
import java.util.TimeZone;

/**
 * Prepares a PostgreSQL database for the product and its server over JDBC, so that no client
 * program of PostgreSQL is needed. Run by server-config/lib/postgres.sh as a single source file.
 *
 * <p>A database that the product cannot live on is refused by one line, in Chinese and in English:
 * what it is asked for, what it should be, what it is (ADR 136).
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
  private static final String TIME_ZONE = "Asia/Taipei";

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
    // The driver opens every session in the zone of its Java, and the product runs in this one
    TimeZone.setDefault(TimeZone.getTimeZone(TIME_ZONE));
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
    return cause instanceof SQLException || why.endsWith(said) ? said : said + " (" + why + ")";
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
      requireRoles(connection, user, owner);
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
    try {
      return DriverManager.getConnection(settings.get("DATABASE_URL"), user, password);
    } catch (SQLException e) {
      throw new SQLException(whyNot(e, user), e.getSQLState(), e);
    }
  }

  /** What stands behind a session that cannot be opened, by the code that the server or driver gives. */
  private static String whyNot(SQLException failure, String user) {
    String said = failure.getMessage().lines().findFirst().orElseThrow();
    return switch (failure.getSQLState() == null ? "" : failure.getSQLState()) {
      case "08001", "08004", "08006" -> "連不上資料庫伺服器：%1$s / the server cannot be reached: %1$s".formatted(said);
      case "28P01", "28000" ->
          "角色 %1$s 不能登入，請檢查角色與密碼 / the role %1$s cannot sign in: check role and password (%2$s)"
              .formatted(user, said);
      case "3D000" -> "資料庫不存在，請先建立 / there is no such database: make it first (%s)".formatted(said);
      case "42501" ->
          "角色 %1$s 不能連線到這個資料庫 / the role %1$s may not connect to this database (%2$s)"
              .formatted(user, said);
      case "22023" ->
          "資料庫伺服器不認得時區 %1$s，請安裝時區資料 / the server does not know the time zone %1$s: install its time zone data"
              .formatted(TIME_ZONE);
      default -> "%1$s / %1$s".formatted(said);
    };
  }

  /** What goes wrong much later otherwise, inside a job or with the first rare character. */
  private static void requireFit(Connection connection) throws SQLException {
    int version = Integer.parseInt(setting(connection, "server_version_num"));
    if (version < LEAST_VERSION) {
      throw new SQLException(
          "PostgreSQL 須是 17 版以上，這裡是 %1$d / PostgreSQL must be of version 17 or later, it is %1$d"
              .formatted(version / 10_000));
    }
    int prepared = Integer.parseInt(setting(connection, "max_prepared_transactions"));
    if (prepared < LEAST_PREPARED) {
      throw new SQLException(
          "max_prepared_transactions 須至少 %1$d，這裡是 %2$d / max_prepared_transactions must be at least %1$d, it is %2$d"
              .formatted(LEAST_PREPARED, prepared));
    }
    String encoding = setting(connection, "server_encoding");
    if (!encoding.equals("UTF8")) {
      throw new SQLException(
          "資料庫編碼（encoding）須是 UTF8，這裡是 %1$s / the encoding of the database must be UTF8, it is %1$s"
              .formatted(encoding));
    }
    if (!setting(connection, "transaction_read_only").equals("off")) {
      throw new SQLException(
          "default_transaction_read_only 須是 off，且不可是備援（standby），這裡只能讀 / default_transaction_read_only must be off, and it must not be a standby: it is read only");
    }
    requireTimeZone(connection);
  }

  /**
   * The days of the product are those of its zone. What the server's own zone is does not matter, for
   * each session is opened in ours; that it knows ours, and that nobody between takes it away, does.
   */
  private static void requireTimeZone(Connection connection) throws SQLException {
    String zone = setting(connection, "TimeZone");
    if (!zone.equals(TIME_ZONE)) {
      throw new SQLException(
          "連線的 TimeZone 須是 %1$s，這裡是 %2$s / the TimeZone of a session must be %1$s, it is %2$s"
              .formatted(TIME_ZONE, zone));
    }
    String offset = select(connection, "select to_char(now(), 'TZH:TZM')");
    if (!offset.equals("+08:00")) {
      throw new SQLException(
          "資料庫伺服器的時區資料有誤：%1$s 須是 +08:00，這裡是 %2$s / the server's time zone data are wrong: %1$s must be +08:00, it is %2$s"
              .formatted(TIME_ZONE, offset));
    }
  }

  /** Who owns a table may switch off what guards it (ADR 130), and so may who acts as its owner. */
  private static void requireRoles(Connection connection, String user, String owner)
      throws SQLException {
    if (exists(connection, "select 1 from pg_roles where rolname = ? and rolsuper", user)) {
      throw new SQLException(
          "應用程式的角色 %1$s 不可是超級使用者（superuser） / the application's role %1$s must not be a superuser"
              .formatted(user));
    }
    if (exists(
        connection,
        "select 1 from pg_roles where rolname = ? and pg_has_role(oid, 'member')",
        owner)) {
      throw new SQLException(
          "應用程式的角色 %1$s 不可是 %2$s 的成員 / the application's role %1$s must not be a member of %2$s"
              .formatted(user, owner));
    }
    if (select(connection, OWNED) != null) {
      throw new SQLException(
          "應用程式的角色 %1$s 擁有資料表，須先移交給 %2$s（docs/operations「Two roles of the database」） / the application's role %1$s owns tables: hand them over to %2$s first"
              .formatted(user, owner));
    }
    String ofDatabase =
        select(
            connection,
            "select pg_get_userbyid(datdba) from pg_database where datname = current_database()");
    if (!ofDatabase.equals(owner)) {
      throw new SQLException(
          "資料庫的擁有者須是 %1$s，這裡是 %2$s / the database must be owned by %1$s, its owner is %2$s"
              .formatted(owner, ofDatabase));
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

  private static String setting(Connection connection, String name) throws SQLException {
    return select(connection, "select current_setting(?)", name);
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
