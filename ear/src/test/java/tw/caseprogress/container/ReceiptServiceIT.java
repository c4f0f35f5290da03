package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.IdDialect;
import tw.caseprogress.notification.UnmatchedReceipts;
import tw.caseprogress.notification.service.BounceRowQuery;
import tw.caseprogress.notification.service.ReceiptService;
import tw.caseprogress.notification.service.UnmatchedReceiptQuery;

/** Receipts find the notice of which they tell, in whatever dialect, and never another. */
@ExtendWith(ArquillianExtension.class)
class ReceiptServiceIT {

  private static final String GATEWAY = "receipts-it";

  @Inject private ReceiptService receipts;
  @Inject private Event<DeliveryReceipt> told;
  @Inject private UnmatchedReceiptQuery unmatched;
  @Inject private BounceRowQuery bounceRows;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @BeforeEach
  void clear() throws SQLException {
    execute("delete from notice_receipt where gateway = ?", GATEWAY);
    execute(
        "delete from notice_receipt where notice_id in (select id from notice where gateway = ?)",
        GATEWAY);
    execute("delete from notice where gateway = ?", GATEWAY);
    execute("delete from case_file where external_reference = ?", GATEWAY);
    ContainerCases.put(dataSource, 871, GATEWAY, "it", "2026-12-04");
  }

  @AfterEach
  void tidy() throws SQLException {
    execute("delete from notice_receipt where gateway = ?", GATEWAY);
    execute(
        "delete from notice_receipt where notice_id in (select id from notice where gateway = ?)",
        GATEWAY);
    execute("delete from notice where gateway = ?", GATEWAY);
    execute("delete from case_file where external_reference = ?", GATEWAY);
  }

  @Test
  void anIdThatIsWrittenOtherwiseIsFound_inOneReading() throws SQLException {
    sent("0000ABC-1", "m7");

    receipts.note(auto("abc-1"));
    receipts.note(auto("M7"));

    assertThat(state("0000ABC-1")).isEqualTo("DELIVERED");
    assertThat(state("m7")).isEqualTo("DELIVERED");
  }

  @Test
  void theSameLetterForLetterComesFirst() throws SQLException {
    sent("aZ-9", "Az-9");

    receipts.note(auto("Az-9"));

    assertThat(state("Az-9")).isEqualTo("DELIVERED");
    assertThat(state("aZ-9")).isEqualTo("SENT");
  }

  @Test
  void ofTwoThatComeIntoQuestionNeitherIsTaken() throws SQLException {
    sent("1001", "4097"); // 1001 is 4097 in hexadecimal

    receipts.note(auto("1001"));
    late();
    receipts.settleWaiting();

    assertThat(state("1001")).isEqualTo("SENT");
    assertThat(state("4097")).isEqualTo("SENT");
    execute(
        "update notice_receipt set received_at = now() - interval '2 hours' where gateway = ?",
        GATEWAY);
    assertThat(unmatched.ofLastDay())
        .filteredOn(gap -> gap.gateway().equals(GATEWAY))
        .extracting(UnmatchedReceipts::count)
        .containsExactly(1L);
  }

  @Test
  void oneThatIsSettledAlreadyMayBeTheRightOne() throws SQLException {
    sent("1001", "4097");
    execute(
        "update notice set state = 'DELIVERED' where gateway = ? and message_id = '4097'", GATEWAY);

    receipts.note(auto("1001"));
    late();
    receipts.settleWaiting();

    assertThat(state("1001")).isEqualTo("SENT");
  }

  @Test
  void theOnlyOneThatComesIntoQuestionIsTaken_whenAllHaveBeenNoted() throws SQLException {
    sent("1000719");

    receipts.note(auto("f450f"));
    receipts.settleWaiting();
    assertThat(state("1000719")).isEqualTo("SENT");

    late();
    receipts.settleWaiting();
    assertThat(state("1000719")).isEqualTo("DELIVERED");
  }

  @Test
  void whatIsWrittenAsHexadecimalIsTheSameWithoutThat() throws SQLException {
    sent("0x000F450F", "abc12", "0XABC1");

    receipts.note(auto("F450F"));
    receipts.note(auto("0xABC12"));
    receipts.note(auto(String.valueOf(0xABC1)));
    late();
    receipts.settleWaiting();

    assertThat(state("0x000F450F")).isEqualTo("DELIVERED");
    assertThat(state("abc12")).isEqualTo("DELIVERED");
    assertThat(state("0XABC1")).isEqualTo("DELIVERED");
  }

  @Test
  void theDialectIsLearned_andThenASecondMeaningDoesNotMatter() throws SQLException {
    List<Integer> numbers = IntStream.range(1_000_700, 1_000_720).boxed().toList();
    sent(numbers.stream().map(String::valueOf).toArray(String[]::new));
    sent("1001", "4097");

    numbers.forEach(number -> receipts.note(auto(Integer.toHexString(number))));
    receipts.settleWaiting();
    assertThat(numbers).allMatch(number -> state(number.toString()).equals("DELIVERED"));

    receipts.note(auto("1001"));
    assertThat(state("4097")).isEqualTo("DELIVERED");
    assertThat(state("1001")).isEqualTo("SENT");
  }

  @Test
  void aDialectThatIsSetHolds() throws SQLException {
    sent("1001", "4097");

    receipts.note(
        new DeliveryReceipt(
            GATEWAY, "1001", Optional.of(IdDialect.HEX), DeliveryOutcome.DELIVERED, "DELIVRD"));

    assertThat(state("4097")).isEqualTo("DELIVERED");
    assertThat(state("1001")).isEqualTo("SENT");
  }

  @Test
  void aReceiptThatIsFasterThanTheNoteWaits() throws SQLException {
    receipts.note(auto("m8"));
    sent("m8");
    receipts.settleWaiting();

    assertThat(state("m8")).isEqualTo("DELIVERED");
  }

  @Test
  void aFailureThatAReceiptTellsOfWaitsLikeAnyOther() throws SQLException {
    sent("m9");

    receipts.note(
        new DeliveryReceipt(GATEWAY, "m9", DeliveryOutcome.TEMPORARY_FAILURE, "EXPIRED 000"));

    assertThat(state("m9")).isEqualTo("TEMPORARY_FAILURE");
    assertThat(
            truth(
                """
                select try_again and due_at between now() + interval '4 minutes'
                                                and now() + interval '6 minutes'
                  from notice where gateway = ? and message_id = 'm9'
                """))
        .isTrue();
  }

  @Test
  void ofTwoReceiptsForOneMessageTheFirstCounts() throws SQLException {
    sent("m10");

    receipts.note(auto("m10"));
    receipts.note(
        new DeliveryReceipt(GATEWAY, "m10", DeliveryOutcome.PERMANENT_FAILURE, "UNDELIV 001"));
    receipts.settleWaiting();

    assertThat(state("m10")).isEqualTo("DELIVERED");
  }

  @Test
  void gatewaysTellByAnEvent() throws SQLException {
    sent("m11");

    told.fire(auto("m11"));

    assertThat(state("m11")).isEqualTo("DELIVERED");
  }

  @Test
  void whoTellsWhatCannotBeKeptLearnsOfIt_soThatItIsToldAgain() {
    DeliveryReceipt ofNoGateway =
        new DeliveryReceipt("g".repeat(61), "m12", DeliveryOutcome.DELIVERED, "DELIVRD 000");

    assertThatThrownBy(() -> told.fire(ofNoGateway)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void fiveAddressesFromWhichMailsComeBackForAReasonOfOurs_areARow() throws SQLException {
    List<Long> notices = mails();
    assertThat(notices).hasSize(6);
    for (int i = 0; i < 4; i++) {
      receipts.bounced(notices.get(i), DeliveryOutcome.TECHNICAL_FAILURE, "5.7.1");
    }
    receipts.bounced(notices.get(4), DeliveryOutcome.PERMANENT_FAILURE, "5.7.1");
    assertThat(bounceRows.ofLastHour()).as("four, and a dead address").isEmpty();

    receipts.bounced(notices.get(5), DeliveryOutcome.TECHNICAL_FAILURE, "5.7.1");
    assertThat(bounceRows.ofLastHour())
        .hasValueSatisfying(
            row -> {
              assertThat(row.addresses()).isEqualTo(5);
              assertThat(row.reply()).isEqualTo("bounce 5.7.1");
            });

    execute("update notice set address_masked = 'a***@city.example' where gateway = ?", GATEWAY);
    assertThat(bounceRows.ofLastHour()).as("one person with many cases").isEmpty();
  }

  /** Six mails that were taken, to six addresses. */
  private List<Long> mails() throws SQLException {
    sent("m1", "m2", "m3", "m4", "m5", "m6");
    execute(
        """
        update notice set channel = 'EMAIL', segments = 0,
               address_masked = message_id || '***@city.example'
         where gateway = ?
        """,
        GATEWAY);
    List<Long> ids = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select id from notice where gateway = ? order by id")) {
      statement.setString(1, GATEWAY);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
        }
      }
    }
    return ids;
  }

  private static DeliveryReceipt auto(String id) {
    return new DeliveryReceipt(
        GATEWAY, id, Optional.empty(), DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  private void late() throws SQLException {
    execute(
        "update notice_receipt set received_at = received_at - interval '3 minutes' where gateway = ?",
        GATEWAY);
    execute(
        "update notice set sent_at = sent_at - interval '3 minutes' where gateway = ?", GATEWAY);
  }

  private void sent(String... messageIds) throws SQLException {
    for (String id : messageIds) {
      execute(
          """
          insert into notice (case_file_id, event, channel, recipient_role, language,
            address_masked, body, body_sealed, address_sealed, template_version, segments, state,
            queued_at, due_at, occasion_at, sent_at, gateway, message_id, attempts)
          select f.id, 'OPENED', 'TEXT_MESSAGE', 'APPLICANT', 'ZH_TW', '0912***678', 'IT', '\\x00',
                 '\\x00', 'IT', 1, 'SENT', now(), now(), now(), now(), ?, ?, 1
            from case_file f
           where f.external_reference = ?
          """,
          GATEWAY,
          id,
          GATEWAY);
    }
  }

  private String state(String messageId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select state from notice where gateway = ? and message_id = ?")) {
      statement.setString(1, GATEWAY);
      statement.setString(2, messageId);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean truth(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, GATEWAY);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private void execute(String sql, String... values) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
