package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static tw.caseprogress.container.RawTables.execute;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.listexport.ExportOrder;
import tw.caseprogress.listexport.ExportRefusal;
import tw.caseprogress.listexport.ExportRefusedException;
import tw.caseprogress.listexport.ExportState;
import tw.caseprogress.listexport.FetchedList;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.listexport.service.ListExportService;
import tw.caseprogress.listexport.service.ListExportWork;
import tw.caseprogress.security.Role;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistOrder;

/** Long lists as files: ordered, written by the timer's run, fetched by who ordered them alone. */
@ExtendWith(ArquillianExtension.class)
class ListExportJobIT {

  private static final String ORDERER = "export.orderer";
  private static final String OTHER = "export.other";
  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private ListExportService exports;
  @Inject private ListExportWork work;
  @Inject private UserTransaction transaction;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private CaseNumber caseNumber;

  @BeforeEach
  void putOneCase() throws Exception {
    takeAway();
    String agency = ask("select code from agency order by id offset 1 limit 1");
    rows.put(ORDERER, agency, Role.CASE_OFFICER);
    rows.put(OTHER, agency, Role.CASE_OFFICER);
    caseNumber = ContainerCases.put(dataSource, 890, "export", ORDERER, "2026-12-04");
  }

  @AfterEach
  void takeAway() throws SQLException {
    execute(dataSource, "delete from case_file where external_reference = 'export'");
    execute(dataSource, "delete from list_export where ordered_by like 'export.%'");
    work.removeExpired();
  }

  @Test
  void aListIsWritten_andFetchedByWhoOrderedItAlone_untilItExpires() throws Exception {
    long listed = staff.as(ORDERER, Role.CASE_OFFICER, () -> exports.order(order(TableForm.CSV)));
    assertThat(listed).isPositive();
    ListExport export = awaited(ExportState.READY);
    assertThat(export.rowsDone()).isEqualTo(listed);

    FetchedList fetched = fetch(ORDERER, export.fileId()).orElseThrow();
    String text = Files.readString(fetched.file(), StandardCharsets.UTF_8);
    assertThat(text).contains(caseNumber.shown(), "王○○").startsWith("\uFEFF\"狀態\"");
    assertThat(text.lines()).hasSize((int) listed + 1);
    assertThat(fetched.name()).startsWith("案件清單-").endsWith(".csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fetched.file())))
        .isEqualTo("rw-------");
    assertThat(ask(audited(export))).isEqualTo("1");
    assertThat(fetch(OTHER, export.fileId())).isEmpty();
    assertThat(fetch(ORDERER, UUID.randomUUID())).isEmpty();

    execute(
        dataSource,
        "update list_export set expires_at = now() - interval '1 second' where id = "
            + export.id());
    assertThat(fetch(ORDERER, export.fileId())).isEmpty();
    work.removeExpired();
    assertThat(fetched.file()).doesNotExist();
  }

  @Test
  void whatARunLeftHalfWritten_isTakenUp_andGivenUpAfterThreeTries() throws Exception {
    staff.as(ORDERER, Role.CASE_OFFICER, () -> exports.order(order(TableForm.XLSX)));
    awaited(ExportState.READY);
    execute(
        dataSource,
        "update list_export set state = 'RUNNING', tries = 1, ended_at = null, expires_at = null"
            + " where ordered_by = '"
            + ORDERER
            + "'");
    assertThat(awaited(ExportState.READY).tries()).isEqualTo(2);

    execute(
        dataSource,
        "update list_export set state = 'RUNNING', tries = 3, ended_at = null, expires_at = null"
            + " where ordered_by = '"
            + ORDERER
            + "'");
    ListExport givenUp = awaited(ExportState.FAILED);
    assertThat(fetch(ORDERER, givenUp.fileId())).isEmpty();
  }

  @Test
  void aListWithoutACase_andTooManyAtOnce_areRefused() throws Exception {
    LocalDate longAgo = LocalDate.of(1990, 1, 1);
    ExportOrder none =
        new ExportOrder(
            all(),
            Optional.of(new CaseSpan(CaseSpan.Kind.CLOSED, longAgo, longAgo)),
            TableForm.ODS,
            true);

    assertRefused(none, ExportRefusal.EMPTY);

    // not committed, so that no run takes them away meanwhile
    transaction.begin();
    try {
      for (int i = 0; i < 3; i++) {
        staff.as(OTHER, Role.CASE_OFFICER, () -> exports.order(order(TableForm.CSV)));
      }
      assertThatThrownBy(
              () -> staff.as(OTHER, Role.CASE_OFFICER, () -> exports.order(order(TableForm.CSV))))
          .isInstanceOfSatisfying(
              ExportRefusedException.class,
              e -> assertThat(e.refusal()).isEqualTo(ExportRefusal.TOO_MANY));
    } finally {
      transaction.rollback();
    }
  }

  private void assertRefused(ExportOrder order, ExportRefusal refusal) {
    assertThatThrownBy(() -> staff.as(ORDERER, Role.CASE_OFFICER, () -> exports.order(order)))
        .isInstanceOfSatisfying(
            ExportRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  /** The orderer's one export, once the timer's run has brought it there. */
  private ListExport awaited(ExportState state) {
    return await()
        .atMost(Duration.ofSeconds(120))
        .until(
            () -> staff.as(ORDERER, Role.CASE_OFFICER, exports::own).get(0),
            export -> export.state() == state);
  }

  private Optional<FetchedList> fetch(String login, UUID fileId) throws Exception {
    return staff.as(login, Role.CASE_OFFICER, () -> exports.fetch(fileId));
  }

  private static ExportOrder order(TableForm form) {
    return new ExportOrder(
        all(), Optional.of(new CaseSpan(CaseSpan.Kind.RECEIVED, RECEIVED, RECEIVED)), form, false);
  }

  private static WorklistFilter all() {
    return new WorklistFilter(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WorklistOrder.RECEIVED,
        false);
  }

  private static String audited(ListExport export) {
    return "select count(*)::text from audit_entry where action = 'CASES_EXPORTED' and actor = '"
        + ORDERER
        + "' and detail->>'export' = '"
        + export.id()
        + "'";
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
