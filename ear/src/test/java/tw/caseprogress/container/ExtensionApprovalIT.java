package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.approval.ApprovalRefusal;
import tw.caseprogress.approval.ApprovalRefusedException;
import tw.caseprogress.approval.RequestState;
import tw.caseprogress.approval.service.ExtensionApprovalService;
import tw.caseprogress.approval.service.ExtensionRequestService;
import tw.caseprogress.casefile.ApprovalNeededException;
import tw.caseprogress.casefile.CaseChangedMeanwhileException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casefile.service.CorrectionService;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casescreen.ExtensionSide;
import tw.caseprogress.casescreen.service.CaseScreenQuery;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.deadline.ExtensionRefusedException;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.organisation.service.AgencySettingService;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.worklist.service.WorklistQuery;

/**
 * Where an agency wants that, an extension waits for a supervisor and is entered by the approval.
 */
@ExtendWith(ArquillianExtension.class)
class ExtensionApprovalIT {

  /** Registers hotels, within 20 working days that may be extended. */
  private static final String AGENCY = "379220000A";

  private static final String CASE_TYPE = "HOTEL-REG";
  private static final String OFFERED_THERE_TOO = "GOV-INFO";
  private static final String OTHER_AGENCY = "379110000A";
  private static final String OFFICER = "approval.officer";
  private static final String SUPERVISOR = "approval.supervisor";
  private static final String SECOND = "approval.second";
  private static final String ADMINISTRATOR = "approval.admin";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseFileService commands;
  @Inject private CaseClockService clocks;
  @Inject private CorrectionService corrections;
  @Inject private HandOverService handOvers;
  @Inject private CaseScreenQuery screens;
  @Inject private ExtensionRequestService requests;
  @Inject private ExtensionApprovalService approvals;
  @Inject private AgencySettingService settings;
  @Inject private WorklistQuery worklist;
  @Inject private Clock clock;

  @BeforeEach
  void wantApproval() throws Exception {
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR, AGENCY, Role.SUPERVISOR);
    rows.put(SECOND, AGENCY, Role.SUPERVISOR);
    rows.put(SECOND, AGENCY, Role.CASE_OFFICER);
    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    rows.change(
        "update staff_user set email = login || '@example.org' where login like 'approval.%'");
    rows.change("delete from staff_letter where addressee_login like 'approval.%'");
    setApproval(true);
  }

  @AfterEach
  void wantNoApproval() throws Exception {
    setApproval(false);
    rows.change("update staff_user set email = null where login like 'approval.%'");
  }

  @Test
  void whatIsAskedForMovesNothing_andIsEnteredOnceASupervisorApproves() throws Exception {
    CaseNumber number = register(Set.of(ContactChannel.EMAIL));
    CaseView before = view(number);
    long waiting = staff.as(SUPERVISOR, Role.SUPERVISOR, worklist::toApprove);
    assertThatThrownBy(() -> extendAtOnce(number)).isInstanceOf(ApprovalNeededException.class);

    ask(number, grant(5));

    CaseView asked = view(number);
    assertThat(asked.dueOn()).isEqualTo(before.dueOn());
    assertThat(asked.extensionWorkingDays()).isZero();
    assertThat(asked.entries().get(0).kind()).isEqualTo(ProgressKind.EXTENSION_ASKED);
    assertThat(extensionNotices(number)).isZero();
    assertThat(openTasks(number)).containsExactly(TaskKind.EXTENSION_TO_APPROVE);
    assertThat(staff.as(SUPERVISOR, Role.SUPERVISOR, worklist::toApprove)).isEqualTo(waiting + 1);
    assertThat(letters("EXTENSION_ASKED")).containsExactly(SECOND, SUPERVISOR);
    refused(ApprovalRefusal.WAITS_ALREADY, () -> ask(number, grant(3)));
    ExtensionSide side = side(number);
    LocalDate previewed = side.preview().orElseThrow().after().orElseThrow();

    approve(SUPERVISOR, number, asked.version(), id(number), Optional.empty());

    CaseView extended = view(number);
    assertThat(extended.dueOn()).contains(previewed);
    assertThat(extended.extensionWorkingDays()).isEqualTo(5);
    assertThat(extended.entries().get(0).kind()).isEqualTo(ProgressKind.EXTENDED);
    assertThat(extended.entries().get(0).text()).isEqualTo("需現場勘查");
    assertThat(extensionNotices(number)).isEqualTo(1);
    assertThat(openTasks(number)).isEmpty();
    assertThat(
            rows.text(
                "select concat_ws(' ', actor, detail ->> 'askedBy') from audit_entry"
                    + " where action = 'CASE_EXTENDED' and case_number = '"
                    + number.digits()
                    + "'"))
        .isEqualTo(SUPERVISOR + " " + OFFICER);
    // whoever pressed at the same time
    assertThatThrownBy(() -> approve(SECOND, number, asked.version(), id(number), Optional.empty()))
        .isInstanceOf(CaseChangedMeanwhileException.class);
    refused(
        ApprovalRefusal.NONE_WAITS,
        () -> approve(SECOND, number, extended.version(), id(number), Optional.empty()));
  }

  @Test
  void whatIsDeclinedComesBack_andIsAskedForAgain_andWithdrawn() throws Exception {
    CaseNumber number = register(Set.of(ContactChannel.EMAIL));
    ask(number, grant(5));
    CaseView asked = view(number);

    staff.as(
        SUPERVISOR,
        Role.SUPERVISOR,
        () -> approvals.decline(number, asked.version(), id(number), "人力足夠"));

    CaseView declined = view(number);
    assertThat(declined.dueOn()).isEqualTo(asked.dueOn());
    assertThat(declined.entries().get(0).kind()).isEqualTo(ProgressKind.EXTENSION_DECLINED);
    assertThat(declined.entries().get(0).text()).isEqualTo("人力足夠");
    assertThat(openTasks(number)).containsExactly(TaskKind.EXTENSION_DECLINED);
    assertThat(letters("EXTENSION_DECLINED")).containsExactly(OFFICER);
    assertThat(extensionNotices(number)).isZero();

    ask(number, grant(3));
    assertThat(openTasks(number)).containsExactly(TaskKind.EXTENSION_TO_APPROVE);
    long version = view(number).version();
    long id = id(number);
    staff.as(OFFICER, Role.CASE_OFFICER, () -> requests.withdraw(number, (int) version, id));

    assertThat(state(number)).isEqualTo(RequestState.WITHDRAWN);
    assertThat(openTasks(number)).isEmpty();
  }

  @Test
  void fourEyesLookAtIt_andTheRulesAreAskedAgain() throws Exception {
    CaseNumber own = register(Set.of(ContactChannel.EMAIL));
    int seen = view(own).version();
    staff.as(SECOND, Role.CASE_OFFICER, () -> requests.ask(own, seen, grant(5)));
    refused(
        ApprovalRefusal.OWN_REQUEST,
        () -> approve(SECOND, own, view(own).version(), id(own), Optional.empty()));
    int asked = view(own).version();
    // received so long ago that it is overdue by now
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () ->
            corrections.putReceiptRight(
                own,
                asked,
                new ReceiptCorrection(
                    today().minusDays(60),
                    Optional.empty(),
                    IntakeChannel.COUNTER,
                    Optional.empty(),
                    "誤植",
                    Telling.BY_ALL)));

    refused(
        ExtensionRefusal.NOT_BEFORE_DUE_DATE,
        () -> approve(SUPERVISOR, own, view(own).version(), id(own), Optional.empty()));
    assertThat(side(own).preview().orElseThrow().refusal())
        .contains(ExtensionRefusal.NOT_BEFORE_DUE_DATE);
    assertThat(state(own)).isEqualTo(RequestState.WAITING);
  }

  @Test
  void whoIsToldOnPaper_isToldByALetterThatIsNamedAtTheApproval() throws Exception {
    CaseNumber number = register(Set.of());
    ask(number, grant(5));
    int asked = view(number).version();
    refused(
        ExtensionRefusal.NOT_NOTIFIED,
        () -> approve(SUPERVISOR, number, asked, id(number), Optional.empty()));

    approve(
        SUPERVISOR,
        number,
        asked,
        id(number),
        Optional.of(new PaperLetter("北市觀旅字第1150001234號", today())));

    assertThat(view(number).extensionWorkingDays()).isEqualTo(5);
  }

  @Test
  void whatNobodyCanDecideAnyMore_lapses() throws Exception {
    CaseNumber closed = register(Set.of(ContactChannel.EMAIL));
    ask(closed, grant(5));
    int version = view(closed).version();
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () -> commands.close(closed, version, new Closing(Outcome.WITHDRAWN, "撤回")));
    assertThat(state(closed)).isEqualTo(RequestState.LAPSED);
    assertThat(openTasks(closed)).isEmpty();

    CaseNumber gone = register(OFFERED_THERE_TOO, Set.of(ContactChannel.EMAIL));
    ask(gone, grant(5));
    int seen = view(gone).version();
    staff.as(
        OFFICER,
        Role.CASE_OFFICER,
        () ->
            handOvers.handOver(
                gone, seen, new HandOver(Receiver.agency(OTHER_AGENCY, Optional.empty()), "移撥")));
    assertThat(
            rows.text(
                "select r.state from extension_request r join case_file c on c.id = r.case_file_id"
                    + " where c.case_number = '"
                    + gone.digits()
                    + "'"))
        .isEqualTo(RequestState.LAPSED.name());
  }

  @Test
  void whereTheAgencyWantsNoApproval_nothingIsAskedFor_andTheSettingIsWrittenDown()
      throws Exception {
    CaseNumber number = register(Set.of(ContactChannel.EMAIL));
    setApproval(false);

    refused(ApprovalRefusal.NOT_NEEDED, () -> ask(number, grant(5)));
    extendAtOnce(number);

    assertThat(view(number).extensionWorkingDays()).isEqualTo(5);
    assertThat(
            rows.text(
                "select concat_ws(' ', actor, agency_code, detail ->> 'extensionApproval')"
                    + " from audit_entry where action = 'AGENCY_CHANGED' order by id desc limit 1"))
        .isEqualTo(ADMINISTRATOR + " " + AGENCY + " true → false");
  }

  private void setApproval(boolean on) throws Exception {
    staff.as(
        ADMINISTRATOR,
        Role.AGENCY_ADMINISTRATOR,
        () -> settings.askForApproval(settings.get().version(), on));
  }

  private CaseNumber register(Set<ContactChannel> notifyBy) throws Exception {
    return register(CASE_TYPE, notifyBy);
  }

  private CaseNumber register(String caseType, Set<ContactChannel> notifyBy) throws Exception {
    Intake typed =
        TypedIntake.of(caseType, today())
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, notifyBy))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private void ask(CaseNumber number, ExtensionGrant grant) throws Exception {
    int version = view(number).version();
    staff.as(OFFICER, Role.CASE_OFFICER, () -> requests.ask(number, version, grant));
  }

  private void extendAtOnce(CaseNumber number) throws Exception {
    int version = view(number).version();
    staff.as(OFFICER, Role.CASE_OFFICER, () -> clocks.extend(number, version, grant(5)));
  }

  private void approve(
      String by, CaseNumber number, int version, long id, Optional<PaperLetter> letter)
      throws Exception {
    staff.as(by, Role.SUPERVISOR, () -> approvals.approve(number, version, id, letter));
  }

  private static ExtensionGrant grant(int workingDays) {
    return new ExtensionGrant(workingDays, "需現場勘查", Optional.empty(), Telling.BY_ALL);
  }

  private CaseView view(CaseNumber number) throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> caseFiles.get(number));
  }

  private ExtensionSide side(CaseNumber number) throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> screens.open(number)).extension();
  }

  private long id(CaseNumber number) throws Exception {
    return side(number).approval().latest().orElseThrow().id();
  }

  private RequestState state(CaseNumber number) throws Exception {
    return side(number).approval().latest().orElseThrow().state();
  }

  private List<TaskKind> openTasks(CaseNumber number) throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> screens.side(number)).tasks().stream()
        .filter(OfficerTask::isOpen)
        .map(OfficerTask::kind)
        .toList();
  }

  private List<String> letters(String kind) throws Exception {
    return List.of(
        rows.text(
                "select string_agg(addressee_login, ' ' order by addressee_login)"
                    + " from staff_letter where addressee_login like 'approval.%' and kind = '"
                    + kind
                    + "'")
            .split(" "));
  }

  private long extensionNotices(CaseNumber number) throws Exception {
    return rows.count(
        "select count(*) from notice n join case_file c on c.id = n.case_file_id"
            + " where n.event = 'EXTENDED' and c.case_number = '"
            + number.digits()
            + "'");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void refused(ApprovalRefusal refusal, StaffOnStage.Command command) {
    assertThatThrownBy(command::run)
        .asInstanceOf(type(ApprovalRefusedException.class))
        .extracting(ApprovalRefusedException::refusal)
        .isEqualTo(refusal);
  }

  private static void refused(ExtensionRefusal refusal, StaffOnStage.Command command) {
    assertThatThrownBy(command::run)
        .asInstanceOf(type(ExtensionRefusedException.class))
        .extracting(ExtensionRefusedException::refusal)
        .isEqualTo(refusal);
  }
}
