package tw.caseprogress.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.schema.Migrations;

/** The tables of each release before, with rows in them, brought to those of this release. */
class UpgradeIT {

  private static final String OWNER = "caseprogress_owner";
  private static final String APPLICATION = "caseprogress";

  /**
   * A release that was handed out: its last migration, and how many there were with a digest of
   * all.
   */
  private enum Release {
    V0_1_0("0.1.0", "20261123.1320", "37 25ec84ba59442d81501769381fcef460"),
    V0_2_0("0.2.0", "20261129.1710", "41 e2a544bd8c2a423a2efdc1e24d6f98af");

    private final String number;
    private final String lastMigration;
    private final String migrations;

    Release(String number, String lastMigration, String migrations) {
      this.number = number;
      this.lastMigration = lastMigration;
      this.migrations = migrations;
    }

    String schema() {
      return "upgrade_it_" + lastMigration.replace('.', '_');
    }

    /** As the release wrote them. */
    String rows() throws IOException {
      try (InputStream rows = UpgradeIT.class.getResourceAsStream("/upgrade/" + number + ".sql")) {
        return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private Connection connection;

  @BeforeAll
  static void upgrade() throws SQLException, IOException {
    dropTables();
    for (Release release : Release.values()) {
      flyway(release).target(release.lastMigration).load().migrate();
      try (Connection owner = connect(release.schema());
          Statement statement = owner.createStatement()) {
        statement.execute(release.rows());
      }
      flyway(release).load().migrate();
    }
  }

  @AfterAll
  static void dropTables() throws SQLException, IOException {
    try (Connection owner = connect("public");
        Statement statement = owner.createStatement()) {
      for (Release release : Release.values()) {
        statement.execute("drop schema if exists " + release.schema() + " cascade");
      }
    }
  }

  @AfterEach
  void leaveTheRowsAsTheyWere() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @ParameterizedTest
  @EnumSource
  void migrationsOfTheReleaseAreTheSameStill(Release release) throws SQLException, IOException {
    lookAt(release);

    assertThat(
            column(
                """
                select concat(count(*), ' ',
                              md5(string_agg(concat(version, ' ', checksum), ',' order by version)))
                  from flyway_schema_history
                 where version <= '%s'
                """
                    .formatted(release.lastMigration)))
        .as("a migration that was handed out is never changed, nor one put before it")
        .containsExactly(release.migrations);
  }

  @Test
  void whatHadAFurtherTryAheadKeepsIt() throws SQLException, IOException {
    lookAt(Release.V0_1_0);

    assertThat(column("select body from notice where try_again order by id"))
        .containsExactly("due again", "ours");
    assertThat(column("select body from notice order by id")).hasSize(8);
  }

  @Test
  void aTryThatWasNotedTwiceIsThereOnce() throws SQLException, IOException {
    lookAt(Release.V0_1_0);

    assertThat(column("select reply from notice_attempt order by id"))
        .containsExactly("first note", "next try");
  }

  @Test
  void aReceiptThatWaitsFindsItsMessage() throws SQLException, IOException {
    lookAt(Release.V0_1_0);

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
  void theKeysThatTheRowsHangOnAreAskedFor() throws SQLException, IOException {
    lookAt(Release.V0_1_0);

    assertThat(column("select purpose from key_mark where mark is null order by purpose"))
        .containsExactly("blind-index", "personal-data", "query-password-hash", "query-passwords");
  }

  @Test
  void aNoticeMayNowBeUnclear() throws SQLException, IOException {
    lookAt(Release.V0_1_0);

    execute("update notice set state = 'UNCLEAR', unclear_tries = 1 where body = 'sent'");

    assertThat(column("select state from notice where body = 'sent'")).containsExactly("UNCLEAR");
  }

  @Test
  void theKeysThatWereMarkedStayAsTheyWere() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(column("select concat(purpose, ' ', mark) from key_mark order by purpose"))
        .containsExactly(
            "blind-index b", "personal-data d", "query-password-hash h", "query-passwords p");
  }

  @Test
  void aNoticeKeepsItsTries() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(
            column(
                "select concat(body, ' ', state, ' ', try_again, ' ', unclear_tries) from notice order by id"))
        .containsExactly(
            "due again TEMPORARY_FAILURE t 0", "nobody knows UNCLEAR f 2", "sent SENT f 0");
    assertThat(column("select reply from notice_attempt order by id"))
        .containsExactly("busy", "no answer", "no answer again");
  }

  @Test
  void namesOfCasesAreToBeIndexedAnew() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(
            column(
                "select concat(case_number, ' ', applicant_name_fold) from case_file order by id"))
        .containsExactly("1234567890123 1", "2345678901234 1");
  }

  @Test
  void whatIsKeptStays_andNobodyMayChangeIt() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(
            column(
                "select concat(action, ' ', detail, ' ', client_address) from audit_entry order by id"))
        .containsExactly("CASE_OPENED {\"channel\": \"COUNTER\"} ", "SLIP_PRINTED  ");
    assertThat(column("select concat(old_due_on, ' ', new_due_on) from due_date_change"))
        .containsExactly("2026-11-27 2026-11-30");
    assertThat(column("select concat(case_number, ' ', found) from hotline_look_up order by id"))
        .containsExactly("1234567890123 t", " f");
    for (String change :
        List.of(
            "update audit_entry set actor = 'somebody'",
            "delete from due_date_change",
            "update hotline_look_up set found = true",
            "truncate office_closure cascade")) {
      assertThatThrownBy(() -> execute(change)).as(change).isInstanceOf(SQLException.class);
      connection.rollback();
    }
  }

  @Test
  void aShippedClosureSaysWhoDeclaredIt_andAnEnteredOneIsAsItWas()
      throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(
            column(
                "select concat(event_zh, ' ', source, ' ', note) from office_closure order by id"))
        .containsExactly("山陀兒颱風 臺北市政府停止上班公告 新聞網站", "康芮颱風 府人考字第1號 ");
  }

  @Test
  void anAccountThatWasLockedIsAnAccountAsBefore() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(
            column(
                "select concat(login, ' ', active, ' ', phone, ' ', ended_at) from staff_user order by id"))
        .containsExactly("officer t  ", "left f  ");
    assertThat(column("select role from staff_user_role")).containsExactly("CASE_OFFICER");
  }

  @Test
  void aLetterThatWaitsStillWaits_andOneOfAHandOverMayBeWritten() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    execute(
        """
        insert into staff_letter (kind, business_date, addressee_login, letter_key, subject, state, queued_at, due_at)
        values ('HAND_OVER', '2026-11-30', 'officer', 'key', 'subject', 'SENT', now(), now())
        """);

    assertThat(
            column("select concat(kind, ' ', state, ' ', attempts) from staff_letter order by id"))
        .containsExactly("REMINDER QUEUED 1", "HAND_OVER SENT 0");
  }

  @Test
  void whatCitizensAskedByTextMessageStays() throws SQLException, IOException {
    lookAt(Release.V0_2_0);

    assertThat(column("select concat(outcome, ' ', wait_ticket) from text_query"))
        .containsExactly("FOUND ");
  }

  /** Looks at the tables that came from a release; what is changed there is taken back. */
  private void lookAt(Release release) throws SQLException, IOException {
    connection = connect(release.schema());
    connection.setAutoCommit(false);
  }

  private static Connection connect(String schema) throws SQLException, IOException {
    return DriverManager.getConnection(
        url() + "?currentSchema=" + schema, OWNER, secret("database-owner"));
  }

  private static FluentConfiguration flyway(Release release) throws IOException {
    return Migrations.of(APPLICATION)
        .dataSource(url(), OWNER, secret("database-owner"))
        .schemas(release.schema());
  }

  private static String url() {
    return System.getProperty("caseprogress.jdbc.url");
  }

  private static String secret(String name) throws IOException {
    return Files.readString(SampleFile.folder().resolve("secrets").resolve(name)).trim();
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
