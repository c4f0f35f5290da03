package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.absence.Absence;
import tw.caseprogress.absence.service.AbsenceService;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseClosedException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.RemindRefusal;
import tw.caseprogress.casefile.RemindResult;
import tw.caseprogress.casefile.RemindedOfficer;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casefile.service.RemindingService;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.casenote.NewNote;
import tw.caseprogress.casenote.NoteKind;
import tw.caseprogress.casenote.NoteRefusal;
import tw.caseprogress.casenote.NoteRefusedException;
import tw.caseprogress.casenote.OpenedNote;
import tw.caseprogress.casenote.service.CaseNoteQuery;
import tw.caseprogress.casenote.service.CaseNoteService;
import tw.caseprogress.casescreen.CaseSide;
import tw.caseprogress.casescreen.service.CaseScreenQuery;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.TaskNotOpenException;
import tw.caseprogress.task.service.OfficerTaskService;

/** What staff write to each other about a case: who reads it, whose task it is, who is told. */
@ExtendWith(ArquillianExtension.class)
class CaseNoteServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String OFFICER = "casenote.officer";
  private static final String COLLEAGUE = "casenote.colleague";
  private static final String SUPERVISOR = "casenote.supervisor";
  private static final String THERE = "casenote.there";
  private static final String SECRET = "鸚鵡螺四二七";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseFileService commands;
  @Inject private CaseScreenQuery screens;
  @Inject private CaseNoteService notes;
  @Inject private CaseNoteQuery noteQuery;
  @Inject private RemindingService reminding;
  @Inject private HandOverService handOvers;
  @Inject private OfficerTaskService tasks;
  @Inject @Any private Instance<Forgetter> forgetters;
  @Inject private AbsenceService absences;
  @Inject private Clock clock;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    takeAway();
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    rows.put(COLLEAGUE, AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR, AGENCY, Role.SUPERVISOR);
    rows.put(THERE, OTHER_AGENCY, Role.CASE_OFFICER);
    rows.change(
        "update staff_user set email = login || '@example.org' where login like 'casenote.%'");
    number = register();
  }

  @AfterEach
  void takeAway() throws Exception {
    rows.change("update staff_user set email = null where login like 'casenote.%'");
    rows.change("delete from staff_letter where addressee_login like 'casenote.%'");
    rows.change("delete from staff_absence where login like 'casenote.%'");
    rows.change("delete from case_note where written_by like 'casenote.%'");
    rows.change("update agency_unit set active = false where name_zh = '註記科'");
    rows.change(
        "update case_file set officer_login = '"
            + THERE
            + "' where officer_login = '' and handling_unit = '註記科'");
    rows.change(
        "update case_file set officer_login = 'casenote.past' where officer_login like"
            + " 'casenote.%'");
    rows.change(
        "delete from deadline_statistic_recount where agency_id in (select id from agency where"
            + " code in ('379130100A', '379150000A'))");
  }

  @Test
  void aNoteIsReadByThePeopleOfTheAgency_eachLookIsWrittenDown_andItLiesSealed() throws Exception {
    NewNote note = new NewNote(UUID.randomUUID(), SECRET + "\r\n第二行");
    write(OFFICER, Role.CASE_OFFICER, note);
    write(OFFICER, Role.CASE_OFFICER, note);

    assertThat(rows.count("select count(*) from case_note where " + ofCase()))
        .as("the same form sent twice")
        .isEqualTo(1);
    assertThat(audited("CASE_NOTES_READ")).isZero();
    assertThat(audited("CASE_NOTE_WRITTEN")).isEqualTo(1);
    List<OpenedNote> read = open(SUPERVISOR, Role.SUPERVISOR);
    assertThat(read).extracting(OpenedNote::words).containsExactly(SECRET + "\n第二行");
    assertThat(side().looks())
        .anyMatch(
            look ->
                look.action() == AuditAction.CASE_NOTES_READ && look.actor().equals(SUPERVISOR));
    assertThat(plainIn()).as("tables that have the words in plain").isEmpty();
    assertThatThrownBy(() -> open(THERE, Role.CASE_OFFICER))
        .isInstanceOf(CaseNotFoundException.class);
  }

  @Test
  void anInstructionIsATask_isToldOnce_andItsAnswerEndsItAndIsTold_inSeveralRounds()
      throws Exception {
    LocalDate day = LocalDate.now(clock).plusDays(3);
    instruct(SECRET + "甲", Optional.of(day));

    long first = only(NoteKind.INSTRUCTION).id();
    OfficerTask task = openTask();
    assertThat(task.subject()).isEqualTo(Long.toString(first));
    assertThat(task.dueOn()).isEqualTo(day);
    assertThat(task.detail()).containsOnly(Map.entry("dueOn", day.toString()));
    assertThat(letter("INSTRUCTION", OFFICER)).endsWith("主管交辦 1 件");
    assertThatThrownBy(
            () -> staff.as(OFFICER, Role.CASE_OFFICER, () -> tasks.done(number, task.id(), "好")))
        .as("only an answer ends it")
        .isInstanceOf(TaskNotOpenException.class);

    reply(OFFICER, first, SECRET + "乙");
    refused(NoteRefusal.NOT_OPEN, () -> reply(COLLEAGUE, first, "再一次"));
    instruct(SECRET + "丙", Optional.empty());
    handOver(Receiver.officer(COLLEAGUE));
    reply(COLLEAGUE, openNote(), SECRET + "丁");

    assertThat(side().tasks()).noneMatch(OfficerTask::isOpen);
    assertThat(letter("REPLY", SUPERVISOR)).endsWith("交辦已回覆 2 件");
    assertThat(letters("INSTRUCTION")).as("one letter of the day").isEqualTo(1);
    assertThat(open(SUPERVISOR, Role.SUPERVISOR))
        .extracting(OpenedNote::words, one -> one.reply().orElseThrow())
        .containsExactly(tuple(SECRET + "丙", SECRET + "丁"), tuple(SECRET + "甲", SECRET + "乙"));
    assertThat(audited("INSTRUCTION_ANSWERED")).isEqualTo(2);
    assertThat(plainIn()).as("tables that have the words in plain").isEmpty();
  }

  @Test
  void onlyItsWriterTakesANoteBack_withAReason_andOneThatWasAnsweredStays() throws Exception {
    write(OFFICER, Role.CASE_OFFICER, new NewNote(UUID.randomUUID(), SECRET));
    long note = only(NoteKind.INTERNAL_NOTE).id();
    refused(NoteRefusal.NOT_TO_BE_TAKEN_BACK, () -> takeBack(COLLEAGUE, Role.CASE_OFFICER, note));
    takeBack(OFFICER, Role.CASE_OFFICER, note);
    refused(NoteRefusal.NOT_TO_BE_TAKEN_BACK, () -> takeBack(OFFICER, Role.CASE_OFFICER, note));
    OpenedNote struck = open(OFFICER, Role.CASE_OFFICER).get(0);
    assertThat(struck.words()).isEqualTo(SECRET);
    assertThat(struck.takenBackReason()).contains("寫錯案件");
    assertThat(struck.note().takenBack().orElseThrow().by()).isEqualTo(OFFICER);

    instruct("請補充", Optional.empty());
    long wrong = openNote();
    takeBack(SUPERVISOR, Role.SUPERVISOR, wrong);
    assertThat(side().tasks()).as("its task ended").noneMatch(OfficerTask::isOpen);
    refused(NoteRefusal.NOT_OPEN, () -> reply(OFFICER, wrong, "晚了"));
    instruct("請說明", Optional.empty());
    long answered = openNote();
    reply(OFFICER, answered, "已說明");
    refused(
        NoteRefusal.NOT_TO_BE_TAKEN_BACK, () -> takeBack(SUPERVISOR, Role.SUPERVISOR, answered));
  }

  @Test
  void whatCannotBeInstructedIsRefused() throws Exception {
    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
    refused(NoteRefusal.DAY_PASSED, () -> instruct("請說明", Optional.of(yesterday)));
    refused(NoteRefusal.EMPTY, () -> instruct(" \u3000", Optional.empty()));
    assertThat(rows.count("select count(*) from case_note where " + ofCase())).isZero();
  }

  @Test
  void notesStayWithTheCaseFile_andGoWithItToAnotherAgency() throws Exception {
    write(OFFICER, Role.CASE_OFFICER, new NewNote(UUID.randomUUID(), SECRET));
    instruct("請說明", Optional.empty());
    long asked = openNote();
    handOver(Receiver.agency(OTHER_AGENCY, Optional.of(unitThere())));

    assertThatThrownBy(() -> open(SUPERVISOR, Role.SUPERVISOR))
        .isInstanceOf(CaseNotFoundException.class);
    assertThat(open(THERE, Role.CASE_OFFICER)).extracting(OpenedNote::words).contains(SECRET);
    reply(THERE, asked, "已改由本局辦理");
    assertThat(letters("REPLY")).as("to who sees the case no more").isZero();
  }

  @Test
  void anOfficerIsRemindedOnceADay_theDeputyInTheOfficersPlace_andTheCourseSaysSo()
      throws Exception {
    CaseNumber second = register();
    RemindedOfficer told = remind(SUPERVISOR);

    CaseView view = view();
    assertThat(told.byMail()).isTrue();
    assertThat(view.entries().get(0).kind()).isEqualTo(ProgressKind.REMINDED);
    assertThat(view.course()).as("what citizens see").hasSize(1);
    assertThat(letter("REMINDER_NOW", OFFICER)).contains("主管催辦 1 件");
    refusedBy(Fault.REMINDED_TODAY, () -> remind(SUPERVISOR));
    assertThat(audited("OFFICER_REMINDED")).isEqualTo(1);

    LocalDate today = LocalDate.now(clock);
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () -> absences.enter(new Absence(OFFICER, COLLEAGUE, today, today)));
    number = second;
    remind(SUPERVISOR);
    assertThat(letter("REMINDER_NOW", COLLEAGUE))
        .as("both cases of the officer for whom the deputy stands in")
        .contains("主管催辦 2 件");
    instruct("請說明", Optional.empty());
    assertThat(letter("INSTRUCTION", COLLEAGUE)).endsWith("主管交辦 1 件");
  }

  @Test
  void ofSeveralCases_eachOfficerIsToldOnce_andThoseThatAreNotRemindedOfSayWhy() throws Exception {
    CaseNumber reminded = number;
    remind(SUPERVISOR);
    CaseNumber closed = register();
    number = closed;
    close();
    CaseNumber running = register();
    CaseNumber runningToo = register();
    rows.change("update staff_user set email = null where login = '" + OFFICER + "'");

    RemindResult result =
        staff.as(
            SUPERVISOR,
            Role.SUPERVISOR,
            () -> reminding.remind(Set.of(reminded, closed, running, runningToo)));

    assertThat(result.reminded()).containsExactlyInAnyOrder(running, runningToo);
    assertThat(result.withoutMail()).hasSize(1);
    assertThat(result.left())
        .containsExactlyInAnyOrder(
            new RemindResult.Left(reminded, RemindRefusal.REMINDED_TODAY),
            new RemindResult.Left(closed, RemindRefusal.CLOSED));
    assertThatThrownBy(
            () -> staff.as(SUPERVISOR, Role.SUPERVISOR, () -> reminding.remind(Set.of())))
        .isInstanceOf(CaseInputException.class);
  }

  @Test
  void aClosedCaseIsNotRemindedOf_butAskedAbout_andItsWordsAreForgottenLongAfter()
      throws Exception {
    write(OFFICER, Role.CASE_OFFICER, new NewNote(UUID.randomUUID(), SECRET));
    close();
    assertThatThrownBy(() -> remind(SUPERVISOR)).isInstanceOf(CaseClosedException.class);
    instruct("請說明准駁理由", Optional.empty());
    assertThat(openTask().kind()).isEqualTo(TaskKind.INSTRUCTION);

    Instant now = Instant.now(clock);
    assertThat(forgotten(now)).as("closed today").isZero();
    rows.change("update case_file set closed_on = closed_on - 400 where " + ofNumber());
    assertThat(forgotten(now.minus(30, ChronoUnit.DAYS))).as("written today").isZero();
    rows.change(
        "update case_note set written_at = written_at - interval '399 days' where " + ofCase());

    assertThat(forgotten(now.minus(30, ChronoUnit.DAYS))).isEqualTo(2);

    assertThat(open(OFFICER, Role.CASE_OFFICER))
        .allMatch(one -> one.words().isEmpty() && one.note().wordsGone())
        .hasSize(2);
  }

  private long unitThere() throws Exception {
    rows.change(
        "insert into agency_unit (agency_id, name_zh, name_en, phone) select id, '註記科',"
            + " 'Notes Section', '1999' from agency where code = '"
            + OTHER_AGENCY
            + "' on conflict (agency_id, name_zh) do update set active = true");
    return rows.count(
        "select u.id from agency_unit u join agency a on a.id = u.agency_id"
            + " where u.name_zh = '註記科' and a.code = '"
            + OTHER_AGENCY
            + "'");
  }

  private void close() throws Exception {
    int version = view().version();
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () -> commands.close(number, version, new Closing(Outcome.GRANTED, "准予", Telling.BY_ALL)));
  }

  /** How many notes of the case lost their words. */
  private long forgotten(Instant before) throws Exception {
    Forgetter words =
        forgetters.stream()
            .filter(one -> one.kind() == Perishable.CASE_NOTES)
            .findFirst()
            .orElseThrow();
    words.forget(before, 100);
    return rows.count(
        "select count(*) from case_note where words_gone_at is not null and " + ofCase());
  }

  private void write(String login, Role role, NewNote note) throws Exception {
    staff.as(login, role, () -> notes.write(number, note));
  }

  private void instruct(String words, Optional<LocalDate> dueOn) throws Exception {
    NewNote instruction = new NewNote(UUID.randomUUID(), words);
    staff.as(SUPERVISOR, Role.SUPERVISOR, () -> notes.instruct(number, instruction, dueOn));
  }

  private void reply(String login, long note, String words) throws Exception {
    staff.as(login, Role.CASE_OFFICER, () -> notes.reply(number, note, words));
  }

  private void takeBack(String login, Role role, long note) throws Exception {
    staff.as(login, role, () -> notes.takeBack(number, note, "寫錯案件"));
  }

  private List<OpenedNote> open(String login, Role role) throws Exception {
    return staff.as(login, role, () -> noteQuery.open(number));
  }

  private RemindedOfficer remind(String login) throws Exception {
    int version = view().version();
    return staff.as(login, Role.SUPERVISOR, () -> reminding.remind(number, version));
  }

  private void handOver(Receiver to) throws Exception {
    int version = view().version();
    HandOver handOver = new HandOver(to, "業務調整");
    staff.as(OFFICER, Role.CASE_OFFICER, () -> handOvers.handOver(number, version, handOver));
  }

  private CaseView view() throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> caseFiles.get(number));
  }

  private CaseSide side() throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> screens.side(number));
  }

  private OfficerTask openTask() throws Exception {
    return side().tasks().stream().filter(OfficerTask::isOpen).findFirst().orElseThrow();
  }

  private CaseNote only(NoteKind kind) throws Exception {
    assertThat(side().notes()).extracting(CaseNote::kind).containsExactly(kind);
    return side().notes().get(0);
  }

  private long openNote() throws Exception {
    return side().notes().stream().filter(CaseNote::isOpen).findFirst().orElseThrow().id();
  }

  private CaseNumber register() throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    Intake typed =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private String letter(String kind, String login) throws Exception {
    return rows.text(
        "select subject from staff_letter where kind = '%s' and addressee_login = '%s'"
            .formatted(kind, login));
  }

  private long letters(String kind) throws Exception {
    return rows.count(
        "select count(*) from staff_letter where addressee_login like 'casenote.%' and kind = '"
            + kind
            + "'");
  }

  private long audited(String action) throws Exception {
    return rows.count(
        "select count(*) from audit_entry where action = '%s' and case_number = '%s'"
            .formatted(action, number.digits()));
  }

  private String ofNumber() {
    return "case_number = '" + number.digits() + "'";
  }

  private String ofCase() {
    return "case_file_id = (select id from case_file where " + ofNumber() + ")";
  }

  /** Which tables of the product have the secret word in any column, whatever its type. */
  private List<String> plainIn() throws SQLException {
    List<String> found = new ArrayList<>();
    String hexadecimal = HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8));
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      assertThat(tables).contains("case_note", "audit_entry", "staff_letter", "officer_task");
      for (String table : tables) {
        String any =
            "select exists (select 1 from %s t where t::text like '%%%s%%' or t::text like '%%%s%%')"
                .formatted(table, SECRET, hexadecimal);
        try (ResultSet row = statement.executeQuery(any)) {
          row.next();
          if (row.getBoolean(1)) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private static void refused(NoteRefusal refusal, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            NoteRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  private static void refusedBy(Fault fault, ThrowingCallable command) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
