package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNotClosedException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressEntryView;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.Reopening;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.service.NoticeRetryService;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;

/** A closing is undone: in the tables, for the citizen, and for the figures of the days since. */
@ExtendWith(ArquillianExtension.class)
class UndoClosingIT {

  private static final String AGENCY = "379130100A";
  private static final String OFFICER = "undo.it";
  private static final String COLLEAGUE = "undo.colleague";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private Clock clock;
  @Inject private CaseFileService commands;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseProgressQuery progress;
  @Inject private NoticeRetryService retries;

  private CaseReceipt receipt;
  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    rows.put(COLLEAGUE, AGENCY, Role.CASE_OFFICER);
    rows.change("update staff_user set active = true where login like 'undo.%'");
    receipt = register();
    number = receipt.caseNumber();
  }

  @Test
  void theCaseIsAsItWasBeforeItsClosing_forStaffAndCitizen() throws Exception {
    CaseView before = view();
    CaseProgress asked = asked();
    close();
    assertThat(asked().state()).isEqualTo(CaseState.CLOSED);
    assertThat(asked().letter()).contains(letter());
    assertThat(view().closingLetter()).contains(letter());

    undo(OFFICER, Telling.BY_ALL);

    CaseView after = view();
    assertThat(after.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(after.standing()).isEqualTo(before.standing());
    assertThat(after.dueOn()).isEqualTo(before.dueOn());
    assertThat(after.ledger()).isEqualTo(before.ledger());
    assertThat(after.outcome()).isEmpty();
    assertThat(after.currentStepOrder()).isEqualTo(before.currentStepOrder());
    assertThat(after.steps()).isEqualTo(before.steps());
    assertThat(after.entries())
        .hasSize(3)
        .first()
        .extracting("kind")
        .isEqualTo(ProgressKind.REOPENED);
    assertThat(after.entries().get(1)).matches(ProgressEntryView::retracted);
    CaseProgress citizen = asked();
    assertThat(citizen.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(citizen.standing()).isEqualTo(asked.standing());
    assertThat(citizen.closedOn()).isEmpty();
    assertThat(citizen.letter()).isEmpty();
    assertThat(after.closingLetter()).isEmpty();
    assertThat(citizen.outcome()).isEmpty();
    assertThat(citizen.steps()).isEqualTo(asked.steps());
    assertThat(citizen.course())
        .extracting(CourseEntry::kind)
        .containsExactly(ProgressKind.STEP_REACHED, ProgressKind.REOPENED);
    assertThat(notices("event = 'REOPENED'")).isEqualTo(1);
  }

  @Test
  void whatWaitsToTellOfTheClosing_isNotSent() throws Exception {
    close();
    rows.change(
        "update notice set state = 'QUEUED', claimed_by = null, claimed_until = null,"
            + " due_at = now() + interval '1 day' where event = 'CLOSED' and "
            + ofCase());

    undo(OFFICER, Telling.BY_ALL);

    assertThat(notices("event = 'CLOSED' and cancelled_reason = 'CASE_REOPENED'")).isEqualTo(1);
  }

  @Test
  void whatDidNotArriveOfTheClosing_isNotSentOnceMore_onceItWasUndone() throws Exception {
    close();
    rows.change(
        "update notice set state = 'SENT', body_sealed = null, claimed_by = null,"
            + " claimed_until = null where event = 'CLOSED' and "
            + ofCase());
    undo(OFFICER, Telling.BY_ALL);
    rows.change(
        "update notice set state = 'TEMPORARY_FAILURE', try_again = true,"
            + " due_at = now() - interval '1 minute' where event = 'CLOSED' and "
            + ofCase());

    retries.followUp(rows.count("select id from notice where event = 'CLOSED' and " + ofCase()));

    assertThat(notices("event = 'CLOSED' and cancelled_reason = 'CASE_REOPENED'")).isEqualTo(1);
    assertThat(notices("event = 'CLOSED'")).isEqualTo(1);
  }

  @Test
  void aSupplementIsAwaitedAgain_andTheClockStandsStill() throws Exception {
    LocalDate later = LocalDate.now(clock).plusDays(9);
    int version = view().version();
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () ->
            commands.requestSupplement(
                number, version, new SupplementDemand(List.of("平面圖"), "請補", later)));
    CaseView before = view();
    close();

    undo(OFFICER, Telling.BY_ALL);

    assertThat(view().state()).isEqualTo(CaseState.SUPPLEMENT_REQUESTED);
    assertThat(view().dueOn()).isEmpty();
    assertThat(view().standing()).isEqualTo(before.standing());
    assertThat(asked().awaitedSupplement()).isPresent();
  }

  @Test
  void itMayBeClosedAgain() throws Exception {
    close();
    undo(OFFICER, Telling.BY_ALL);

    close();

    assertThat(view().outcome()).contains(Outcome.REFUSED);
    assertThat(asked().closedOn()).isPresent();
    assertThatThrownBy(() -> undo(OFFICER, Telling.nobody("")))
        .isInstanceOf(CaseInputException.class);
    undo(OFFICER, Telling.nobody("已電話告知"));
    assertThat(view().state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void theDaysSinceTheClosingAreMarked_todayIsNot() throws Exception {
    close();
    rows.change(
        "update case_file set received_on = received_on - 9, closed_on = closed_on - 3 where case_number = '%s'"
            .formatted(number.digits()));
    rows.change("delete from deadline_statistic_recount");

    undo(OFFICER, Telling.BY_ALL);

    assertThat(
            rows.text(
                "select count(*) || ' ' || (max(business_date) - min(business_date)) || ' '"
                    + " || min(agency_id) - (select id from agency where code = '"
                    + AGENCY
                    + "') from deadline_statistic_recount"))
        .isEqualTo("3 2 0");
    assertThat(rows.text("select max(business_date)::varchar from deadline_statistic_recount"))
        .isEqualTo(LocalDate.now(clock).minusDays(1).toString());
  }

  @Test
  void aCaseThatIsNobodysAnyMore_goesToWhoeverUndoesItsClosing() throws Exception {
    close();
    rows.change("update staff_user set active = false where login = '" + OFFICER + "'");

    undo(COLLEAGUE, Telling.BY_ALL);

    assertThat(view().officerLogin()).isEqualTo(COLLEAGUE);
  }

  @Test
  void anOpenCase_orAnOlderVersion_isRefused() throws Exception {
    int version = view().version();
    assertThatThrownBy(() -> undo(OFFICER, Telling.BY_ALL))
        .isInstanceOf(CaseNotClosedException.class);
    close();

    assertThatThrownBy(
            () ->
                staff.as(
                    OFFICER,
                    Role.CASE_OFFICER,
                    () ->
                        commands.undoClosing(number, version, new Reopening("誤", Telling.BY_ALL))))
        .isInstanceOf(CaseChangedMeanwhileException.class);
  }

  private void close() throws Exception {
    int version = view().version();
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () ->
            commands.close(
                number,
                version,
                new Closing(Outcome.REFUSED, "駁回", Optional.of(letter()), Telling.BY_ALL)));
  }

  private PaperLetter letter() {
    return new PaperLetter("北市商字第1150012345號", LocalDate.now(clock));
  }

  private void undo(String login, Telling telling) throws Exception {
    int version = view().version();
    staff.as(
        login,
        Role.CASE_OFFICER,
        () -> commands.undoClosing(number, version, new Reopening("結果登錄錯誤", telling)));
  }

  private CaseView view() throws Exception {
    return staff.as(COLLEAGUE, Role.CASE_OFFICER, () -> caseFiles.get(number));
  }

  private CaseProgress asked() {
    return progress.find(number, receipt.queryPassword()).orElseThrow();
  }

  private long notices(String condition) throws Exception {
    return rows.count("select count(*) from notice where " + condition + " and " + ofCase());
  }

  private String ofCase() {
    return "case_file_id = (select id from case_file where case_number = '%s')"
        .formatted(number.digits());
  }

  private CaseReceipt register() throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    return staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () ->
            intake.register(
                TypedIntake.of(type.code(), LocalDate.now(clock))
                    .under(UUID.randomUUID())
                    .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
                    .agreedTo(TypedIntake.FORM, false)
                    .typed()));
  }
}
