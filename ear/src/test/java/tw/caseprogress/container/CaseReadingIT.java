package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.entity.ClockRow;
import tw.caseprogress.casefile.entity.PauseRow;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseInquiry;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.ClientNetwork;
import tw.caseprogress.security.GuessPass;
import tw.caseprogress.security.Role;
import tw.caseprogress.survey.service.SatisfactionQuery;

/**
 * Whatever happened to a case, what one statement reads of it for a citizen is what the statements
 * of its parts say, with the guard of guesses and without.
 */
@ExtendWith(ArquillianExtension.class)
class CaseReadingIT {

  private static final String AGENCY = "379150000A";
  private static final String OFFICER = "case.reading.officer";
  private static final int CASES = 16;
  private static final List<ProgressKind> KINDS =
      List.of(
          ProgressKind.STEP_REACHED,
          ProgressKind.OFFICER_MESSAGE,
          ProgressKind.EXTENDED,
          ProgressKind.SUPPLEMENT_REQUESTED,
          ProgressKind.REMINDED,
          ProgressKind.CORRECTED,
          ProgressKind.CONTACT_CHANGED);

  private static final String ENTRIES =
      """
      select kind, entered_on, coalesce(step_order, 0) as step_order, text
        from progress_entry e
       where case_file_id = ?
         and not exists (select 1 from progress_entry r where r.retracts_id = e.id)
       order by id
      """;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private WorkingDays workingDays;
  @Inject private CaseProgressQuery progress;
  @Inject private CaseInquiry inquiry;
  @Inject private SatisfactionQuery survey;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  private final Random random = new Random(20261206);
  private final List<CaseReceipt> receipts = new ArrayList<>();
  private LocalDate today;

  @AfterEach
  void putBack() throws Exception {
    for (CaseReceipt receipt : receipts) {
      String of = "case_file_id = " + id(receipt);
      rows.change("delete from progress_entry where retracts_id is not null and " + of);
      rows.change("delete from progress_entry where entered_by = 'case.reading' and " + of);
      rows.change("delete from clock_pause where entered_by = 'case.reading' and " + of);
      rows.change("delete from satisfaction_answer where " + of);
      rows.change(
          "update case_file set state = 'IN_PROGRESS', outcome = null, closed_on = null,"
              + " closed_on_time = null, working_days_used = null where id = "
              + id(receipt));
    }
  }

  @Test
  void itIsWhatTheStatementsOfItsPartsSay() throws Exception {
    today = LocalDate.now(clock);
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    for (int i = 0; i < CASES; i++) {
      CaseReceipt receipt = register(i % 2 == 0);
      receipts.add(receipt);
      live(id(receipt));

      CaseProgress told = ask(receipt).orElseThrow();
      assertThat(told.course()).as("course of %d", i).isEqualTo(course(told));
      assertThat(told.workingDaysPaused()).as("pauses of %d", i).isEqualTo(paused(told));
      assertThat(told.surveyOpen()).as("survey of %d", i).isEqualTo(survey.isOpen(told));
      assertThat(guarded(receipt, receipt.queryPassword())).contains(told);
    }
    assertThat(receipts.stream().map(receipt -> ask(receipt).orElseThrow().surveyOpen()).distinct())
        .as("open and shut ones were seen")
        .hasSize(2);
  }

  @Test
  void anotherPasswordAndNoSuchNumberOpenNothing() throws Exception {
    today = LocalDate.now(clock);
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    CaseReceipt receipt = register(true);
    receipts.add(receipt);
    QueryPassword another =
        QueryPassword.parse(
            receipt.queryPassword().digits().equals("12345678") ? "87654321" : "12345678");
    CaseNumber nobodys = CaseNumber.of(2026, 996_000_001L);

    assertThat(progress.find(receipt.caseNumber(), another)).isEmpty();
    assertThat(progress.find(nobodys, receipt.queryPassword())).isEmpty();
  }

  private Optional<CaseProgress> ask(CaseReceipt receipt) {
    return progress.find(receipt.caseNumber(), receipt.queryPassword());
  }

  private Optional<CaseProgress> guarded(CaseReceipt receipt, QueryPassword password) {
    return inquiry
        .ask(ClientNetwork.named("case-reading"), receipt.caseNumber(), password, GuessPass.NONE)
        .opened();
  }

  private List<CourseEntry> course(CaseProgress told) {
    List<CourseEntry> entries =
        tables
            .rows(
                ENTRIES,
                row ->
                    new CourseEntry(
                        row.date("entered_on"),
                        row.constant("kind", ProgressKind.class),
                        Optional.of(row.integer("step_order")).filter(step -> step > 0),
                        row.text("text")),
                told.caseFileId())
            .stream()
            .filter(entry -> !entry.kind().isForStaffAlone())
            .toList();
    return CourseEntry.receivedOn(told.receivedOn(), entries);
  }

  private int paused(CaseProgress told) {
    CaseClock started =
        tables
            .first(
                "select " + ClockRow.COLUMNS + " from case_file where id = ?",
                ClockRow::read,
                told.caseFileId())
            .orElseThrow();
    return DeadlineAccount.of(
            told.caseType().rule(),
            started.pausedBy(PauseRow.ofCase(tables, told.caseFileId())),
            told.closedOn().isPresent()
                ? workingDays.calendarAsOf(AGENCY, 0)
                : workingDays.calendarOf(AGENCY),
            told.closedOn().orElse(today))
        .workingDaysPaused();
  }

  /** Entries, some of them retracted; pauses; perhaps its end, and the survey's answer. */
  private void live(long id) throws Exception {
    for (int i = random.nextInt(7); i > 0; i--) {
      ProgressKind kind = KINDS.get(random.nextInt(KINDS.size()));
      enter(id, kind, "no. " + i);
      if (random.nextInt(4) == 0) {
        rows.change(
            """
            insert into progress_entry (case_file_id, kind, entered_on, entered_at, entered_by, text,
              retracts_id)
            select %d, 'RETRACTED', current_date, now(), 'case.reading', 'taken back', max(id)
              from progress_entry where case_file_id = %1$d
            """
                .formatted(id));
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      rows.change(
          """
          insert into clock_pause (case_file_id, reason, from_on, to_on, entered_at, entered_by,
            back_dated)
          values (%d, 'DISASTER', date '%s' - %d, date '%2$s' - %4$d, now(), 'case.reading', false)
          """
              .formatted(id, today, 4 * i + 1, 4 * i - random.nextInt(2)));
    }
    if (random.nextInt(2) == 0) {
      close(id);
    }
  }

  private void close(long id) throws Exception {
    enter(id, ProgressKind.CLOSED, "closed");
    rows.change(
        "update case_file set state = 'CLOSED', outcome = 'GRANTED', closed_on = current_date,"
            + " closed_on_time = true, working_days_used = 1 where id = "
            + id);
    if (random.nextInt(3) == 0) {
      rows.change(
          "insert into satisfaction_answer (case_file_id, score, answered_on, answered_at) values ("
              + id
              + ", 5, current_date, now())");
    }
  }

  private void enter(long id, ProgressKind kind, String text) throws Exception {
    rows.change(
        """
        insert into progress_entry (case_file_id, kind, step_order, entered_on, entered_at,
          entered_by, text)
        values (%d, '%s', %s, '%s', now(), 'case.reading', '%s')
        """
            .formatted(id, kind, kind == ProgressKind.STEP_REACHED ? "1" : "null", today, text));
  }

  private long id(CaseReceipt receipt) {
    return tables.count(
        "select id from case_file where case_number = ?", receipt.caseNumber().digits());
  }

  private CaseReceipt register(boolean survey) throws Exception {
    Intake typed =
        TypedIntake.of(catalogue.offeredBy(AGENCY).get(0).code(), today.minusDays(20))
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, survey)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed));
  }
}
