package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.caseprogress.schema.Migrations;

/** The tables of release 0.1.0, with rows in them, brought to those of this release. */
class UpgradeIT {

  /** The last migration of that release. */
  private static final String RELEASE_0_1_0 = "20261123.1320";

  private static final String OWNER = "caseprogress_owner";
  private static final String APPLICATION = "caseprogress";
  private static final String SCHEMA = "upgrade_it";

  private Connection connection;

  @BeforeEach
  void tablesOfTheReleaseBefore() throws SQLException, IOException {
    connection = DriverManager.getConnection(url(), OWNER, secret("database-owner"));
    execute("drop schema if exists " + SCHEMA + " cascade");
    flyway().target(RELEASE_0_1_0).load().migrate();
    execute("set search_path to " + SCHEMA);
    execute(rowsOfRelease("0.1.0"));
    flyway().load().migrate();
  }

  @AfterEach
  void leaveNothingBehind() throws SQLException {
    execute("drop schema if exists " + SCHEMA + " cascade");
    connection.close();
  }

  @Test
  void migrationsOfTheReleaseAreTheSameStill() throws SQLException {
    assertThat(
            column(
                """
                select concat(count(*), ' ',
                              md5(string_agg(concat(version, ' ', checksum), ',' order by version)))
                  from flyway_schema_history
                 where version <= '%s'
                """
                    .formatted(RELEASE_0_1_0)))
        .as("a migration that was handed out is never changed, nor one put before it")
        .containsExactly("37 25ec84ba59442d81501769381fcef460");
  }

  @Test
  void whatHadAFurtherTryAheadKeepsIt() throws SQLException {
    assertThat(column("select body from notice where try_again order by id"))
        .containsExactly("due again", "ours");
    assertThat(column("select body from notice order by id")).hasSize(8);
  }

  @Test
  void aTryThatWasNotedTwiceIsThereOnce() throws SQLException {
    assertThat(column("select reply from notice_attempt order by id"))
        .containsExactly("first note", "next try");
  }

  @Test
  void aReceiptThatWaitsFindsItsMessage() throws SQLException {
    assertThat(
            column(
                """
                select n.body
                  from notice_receipt r
                  join notice n on lower(ltrim(n.message_id, '0')) = r.message_keys[1]
                """))
        .containsExactly("sent");
    assertThat(column("select message_id from notice_receipt where message_keys is null"))
        .containsExactly("77");
  }

  @Test
  void theKeysThatTheRowsHangOnAreAskedFor() throws SQLException {
    assertThat(column("select purpose from key_mark where mark is null order by purpose"))
        .containsExactly("blind-index", "personal-data", "query-password-hash", "query-passwords");
  }

  @Test
  void aNoticeMayNowBeUnclear() throws SQLException {
    execute("update notice set state = 'UNCLEAR', unclear_tries = 1 where body = 'sent'");

    assertThat(column("select state from notice where body = 'sent'")).containsExactly("UNCLEAR");
  }

  private static FluentConfiguration flyway() throws IOException {
    return Migrations.of(APPLICATION)
        .dataSource(url(), OWNER, secret("database-owner"))
        .schemas(SCHEMA);
  }

  private static String url() {
    return System.getProperty("caseprogress.jdbc.url");
  }

  private static String secret(String name) throws IOException {
    return Files.readString(SampleFile.folder().resolve("secrets").resolve(name)).trim();
  }

  private static String rowsOfRelease(String release) throws IOException {
    try (InputStream rows = UpgradeIT.class.getResourceAsStream("/upgrade/" + release + ".sql")) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
