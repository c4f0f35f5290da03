package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import tw.caseprogress.schema.ApplicationRights;
import tw.caseprogress.schema.Migrations;
import tw.caseprogress.schema.TableReader;

/** A database of a release that had one role, brought to the two of this one. */
class OwnershipUpgradeIT {

  private static final String DATABASE = "ownership_it";
  private static final String APPLICATION = "caseprogress";
  private static final String OWNER = "caseprogress_owner";

  @BeforeEach
  void databaseOfTheReleaseBefore() throws SQLException, IOException {
    dropDatabase();
    onServer("create database " + DATABASE + " owner " + APPLICATION);
    Flyway.configure()
        .dataSource(url(DATABASE), APPLICATION, secret("database"))
        .locations("classpath:db/migration")
        .target("20261122.1905")
        .skipDefaultCallbacks(true)
        .load()
        .migrate();
    execute(
        APPLICATION,
        "insert into audit_entry (at, actor, actor_kind, action) values (now(), 'officer', 'STAFF', 'CASE_OPENED')",
        "create schema payara");
  }

  @AfterEach
  void dropDatabase() throws SQLException, IOException {
    onServer("drop database if exists " + DATABASE);
  }

  @Test
  void theOwnerTakesOver_andTheApplicationKeepsWhatItNeeds() throws Exception {
    assertThat(prepare(Map.of("SUPERUSER_URL", url("postgres")))).isEmpty();
    migrations().load().migrate();

    assertThat(
            text(
                """
                select string_agg(distinct pg_get_userbyid(owner), ',')
                  from (select relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where n.nspname in ('public', 'payara') and c.relkind in ('r', 'S')
                        union all select nspowner from pg_namespace where nspname = 'payara'
                        union all select datdba from pg_database where datname = current_database()
                        union all select proowner from pg_proc where proname = 'audit_entry_is_kept') o (owner)
                """))
        .isEqualTo(OWNER);
    assertThat(text("select count(*) from audit_entry")).isEqualTo("1");
    execute(APPLICATION, "update case_file set version = version + 1 where false");
    assertThatThrownBy(
            () ->
                execute(APPLICATION, "alter table audit_entry disable trigger audit_entry_is_kept"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("must be owner of table audit_entry");
  }

  @Test
  void anApplicationWithOtherRightsIsNotServed_andTheLineSaysWhy() throws Exception {
    prepare(Map.of("SUPERUSER_URL", url("postgres")));
    migrations().load().migrate();
    PGSimpleDataSource application = new PGSimpleDataSource();
    application.setUrl(url(DATABASE));
    application.setUser(APPLICATION);
    application.setPassword(secret("database"));
    ApplicationRights rights = new ApplicationRights(new TableReader(application));
    rights.requireRight();

    execute(OWNER, "revoke insert on case_file from " + APPLICATION);
    assertRefused(rights, "may not use case_file.");
    execute(OWNER, "grant delete on audit_entry to " + APPLICATION);
    assertRefused(rights, "may change or remove what is kept: audit_entry.");
    execute(OWNER, "grant create on schema public to " + APPLICATION);
    assertRefused(rights, "may make objects in the database.");
    onServer("grant " + OWNER + " to " + APPLICATION);
    try {
      assertRefused(rights, "owns, or may act as the owner of, ");
    } finally {
      onServer("revoke " + OWNER + " from " + APPLICATION);
    }
    migrations().load().migrate();
    rights.requireRight();
  }

  private static void assertRefused(ApplicationRights rights, String why) {
    assertThatThrownBy(rights::requireRight)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The database's role caseprogress " + why)
        .hasMessageContaining("docs/operations");
  }

  @Test
  void anOutsideDatabaseWhoseApplicationOwnsTablesIsRefusedByOneLine() throws Exception {
    assertThat(prepare(Map.of()))
        .contains("the application's role caseprogress owns tables")
        .contains("caseprogress_owner")
        .hasLineCount(1);
  }

  @Test
  void theOwnerIsNotTheApplication() throws IOException {
    assertThatThrownBy(
            () ->
                Migrations.of(OWNER)
                    .dataSource(url("caseprogress"), OWNER, secret("database-owner"))
                    .load()
                    .migrate())
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("the application needs a role of its own");
  }

  /** What server-config/java/PrepareDatabase.java says when it refuses. */
  private static String prepare(Map<String, String> more) throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Path.of("..", "server-config", "java", "PrepareDatabase.java").toString());
    program.environment().put("DATABASE_URL", url(DATABASE));
    program.environment().put("DATABASE_NAME", DATABASE);
    program.environment().put("DATABASE_USER", APPLICATION);
    program.environment().put("DATABASE_PASSWORD_FILE", file("database").toString());
    program.environment().put("DATABASE_OWNER", OWNER);
    program
        .environment()
        .put("DATABASE_OWNER_PASSWORD", more.isEmpty() ? "" : secret("database-owner"));
    program.environment().put("SUPERUSER_PASSWORD_FILE", file("postgres-superuser").toString());
    program
        .environment()
        .put(
            "SERVER_SCRIPTS",
            System.getProperty("caseprogress.payara") + "/glassfish/lib/install/databases");
    program.environment().putAll(more);
    Process process = program.start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(said.isEmpty() ? 0 : 1);
    return said.strip();
  }

  private static FluentConfiguration migrations() throws IOException {
    return Migrations.of(APPLICATION).dataSource(url(DATABASE), OWNER, secret("database-owner"));
  }

  private static String text(String query) throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(url(DATABASE), OWNER, secret("database-owner"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(String role, String... statements) throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(
                url(DATABASE), role, secret(role.equals(OWNER) ? "database-owner" : "database"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void onServer(String sql) throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(url("postgres"), "postgres", secret("postgres-superuser"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String url(String database) {
    return System.getProperty("caseprogress.jdbc.url")
        .replaceFirst("/caseprogress$", "/" + database);
  }

  private static String secret(String name) throws IOException {
    return Files.readString(file(name)).strip();
  }

  private static Path file(String name) {
    return SampleFile.folder().resolve("secrets").resolve(name);
  }
}
