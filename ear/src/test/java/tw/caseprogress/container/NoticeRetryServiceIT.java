package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.service.ConsentService;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.service.NoticeRetryService;
import tw.caseprogress.security.Role;

/**
 * What the retries do with notices that failed. Each test opens a case, waits until its notices
 * have gone into the outbox, and lets one of them have failed.
 */
@ExtendWith(ArquillianExtension.class)
class NoticeRetryServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OFFICER = "retry.it";
  private static final Party BY_MAIL =
      new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL));
  private static final Party BY_BOTH =
      new Party(
          "王小明",
          null,
          "w@example.org",
          "0912345678",
          Set.of(ContactChannel.EMAIL, ContactChannel.TEXT_MESSAGE));

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intakes;
  @Inject private ConsentService consents;
  @Inject private NoticeRetryService retries;
  @Inject private Event<GatewayHeld> held;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private CaseNumber number;

  @BeforeEach
  void somebodyWorks() throws SQLException {
    rows.put(OFFICER, AGENCY);
  }

  @Test
  void whatAGatewayHadTakenIsSentOnceMore_asAnotherNoticeWithTheTriesSoFar() throws Exception {
    long failed = mailThatFailed(BY_MAIL, "TEMPORARY_FAILURE", true, 3);

    retries.followUp(failed);

    sentNotices(2);
    assertThat(strings("select attempts || ' ' || state from notice where instead_of = ?", failed))
        .containsExactly("4 SENT");
    assertThat(strings("select body from notice where id = ? or instead_of = ?", failed, failed))
        .as("the same words")
        .hasSize(2)
        .containsOnly(strings("select body from notice where id = ?", failed).get(0));
  }

  @Test
  void theLastTryThatWasPromisedIsMade() throws Exception {
    long failed = mailThatFailed(BY_MAIL, "TECHNICAL_FAILURE", true, 23);
    update(
        "update notice set queued_at = now() - interval '69 hours 15 minutes' where id = ?",
        failed);

    retries.followUp(failed);

    sentNotices(2);
    assertThat(strings("select attempts || '' from notice where instead_of = ?", failed))
        .containsExactly("24");
  }

  @Test
  void beforeItIsDueNothingHappens() throws Exception {
    long failed = mailThatFailed(BY_MAIL, "TEMPORARY_FAILURE", true, 3);
    update("update notice set due_at = now() + interval '1 hour' where id = ?", failed);

    retries.followUp(failed);

    assertThat(count("select count(*) from notice where instead_of = ?", failed)).isZero();
    assertThat(retries.due(1000)).doesNotContain(failed);
  }

  @Test
  void whatIsGivenUpBecomesATaskOfTheOfficer_whereThereIsNoOtherChannel() throws Exception {
    long failed = mailThatFailed(BY_MAIL, "PERMANENT_FAILURE", false, 1);

    retries.followUp(failed);
    retries.followUp(failed);

    assertThat(strings("select kind from officer_task where case_file_id = " + caseId()))
        .as("asked for once")
        .containsExactly("NOTICE_FAILED");
  }

  @Test
  void whatIsUnclearTwiceIsLeftAtThat_andTheOfficerIsTold() throws Exception {
    long unclear = mailThatFailed(BY_MAIL, "UNCLEAR", false, 2);

    retries.followUp(unclear);

    assertThat(count("select count(*) from notice where instead_of = ?", unclear)).isZero();
    assertThat(strings("select kind from officer_task where case_file_id = " + caseId()))
        .containsExactly("NOTICE_FAILED");
  }

  @Test
  void whatIsGivenUpNeedsNothingMore_whereTheOtherChannelHasTold() throws Exception {
    long failed = mailThatFailed(BY_BOTH, "PERMANENT_FAILURE", false, 1);

    retries.followUp(failed);

    assertThat(count("select count(*) from notice where instead_of = ?", failed)).isZero();
    assertThat(count("select count(*) from officer_task where case_file_id = " + caseId()))
        .isZero();
  }

  @Test
  void whatIsGivenUpGoesByTheOtherChannel_whereThatWasNotTriedYet() throws Exception {
    long failed = mailThatFailed(BY_BOTH, "PERMANENT_FAILURE", false, 1);
    update(
        "delete from notice_attempt where notice_id in"
            + " (select id from notice where channel = 'TEXT_MESSAGE' and case_file_id = ?)",
        caseId());
    update("delete from notice where channel = 'TEXT_MESSAGE' and case_file_id = ?", caseId());

    retries.followUp(failed);

    sentNotices(1);
    assertThat(strings("select channel from notice where instead_of = ?", failed))
        .containsExactly("TEXT_MESSAGE");
  }

  @Test
  void afterTheConsentWasWithdrawnNothingIsSent() throws Exception {
    long failed = mailThatFailed(BY_MAIL, "TEMPORARY_FAILURE", true, 3);
    int version = (int) count("select version from case_file where id = ?", caseId());
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () -> consents.withdraw(number, version, ConsentPurpose.SERVICE));

    retries.followUp(failed);

    assertThat(count("select count(*) from notice where instead_of = ?", failed)).isZero();
    assertThat(strings("select state from notice where id = ?", failed))
        .containsExactly("CANCELLED");
  }

  @Test
  void whatAGatewayRefusedInARowWasRefusedToUs_andIsTriedAgain() throws Exception {
    long failed = mailThatFailed(BY_MAIL, "PERMANENT_FAILURE", false, 1);
    update(
        """
        insert into notice_attempt (notice_id, attempted_at, gateway, outcome, reply)
        values (?, now(), 'smtp:row-it', 'PERMANENT_FAILURE', 'RCPT 550 5.1.1')
        """,
        failed);

    held.fire(
        new GatewayHeld(
            "smtp:row-it", "RCPT 550 5.1.1", Instant.now(clock).minus(Duration.ofMinutes(5))));

    assertThat(strings("select state || ' ' || try_again from notice where id = ?", failed))
        .containsExactly("TECHNICAL_FAILURE true");
  }

  /** Opens a case and lets its mail have failed. */
  private long mailThatFailed(Party applicant, String state, boolean again, int attempts)
      throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    LocalDate today = LocalDate.now(clock);
    number =
        staff
            .as(
                OFFICER,
                Role.CASE_OFFICER,
                () ->
                    intakes.register(
                        TypedIntake.of(type.code(), today)
                            .by(applicant)
                            .agreedTo(TypedIntake.FORM, false)
                            .typed()))
            .caseNumber();
    sentNotices(applicant == BY_BOTH ? 2 : 1);
    long mail =
        count("select id from notice where channel = 'EMAIL' and case_file_id = ?", caseId());
    update(
        """
        update notice
           set state = '%s', try_again = %s, attempts = %d, due_at = now() - interval '1 minute'
         where id = ?
        """
            .formatted(state, again, attempts),
        mail);
    return mail;
  }

  /** Waits until so many notices of the case have been handed over since the last failure. */
  private void sentNotices(int handedOver) {
    await()
        .atMost(Duration.ofSeconds(120))
        .until(
            () ->
                count(
                        """
                        select count(*) from notice
                         where case_file_id = ? and sent_at is not null
                        """,
                        caseId())
                    >= handedOver);
  }

  private long caseId() throws SQLException {
    return count("select id from case_file where case_number = '" + number.digits() + "'");
  }

  private long count(String sql, Object... values) throws SQLException {
    return Long.parseLong(strings(sql, values).get(0));
  }

  private List<String> strings(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(result.getString(1));
        }
      }
      return rows;
    }
  }

  private void update(String sql, Object... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
