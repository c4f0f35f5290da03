package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.approval.service.ExtensionApprovalService;
import tw.caseprogress.approval.service.ExtensionRequestService;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.NewAttachment;
import tw.caseprogress.attachment.service.AttachmentQuery;
import tw.caseprogress.attachment.service.AttachmentService;
import tw.caseprogress.audit.AuditTrailFilter;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.CoApplicantAddition;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.DocumentNumbering;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.NameCorrection;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.Reopening;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.SupplementReceipt;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.TypeCorrection;
import tw.caseprogress.casefile.VersionMoveUndoing;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casefile.service.CoApplicantService;
import tw.caseprogress.casefile.service.ContactService;
import tw.caseprogress.casefile.service.CorrectionService;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casefile.service.RemindingService;
import tw.caseprogress.casefile.service.VersionMoveService;
import tw.caseprogress.casenote.NewNote;
import tw.caseprogress.casenote.service.CaseNoteQuery;
import tw.caseprogress.casenote.service.CaseNoteService;
import tw.caseprogress.casescreen.service.CaseScreenQuery;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.intake.ListedIntake;
import tw.caseprogress.intake.SubmissionKeyUsedException;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.BulkIntakeService;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.service.NoticeEvidenceQuery;
import tw.caseprogress.notification.service.NoticeLetterQuery;
import tw.caseprogress.notification.service.NoticePreviewQuery;
import tw.caseprogress.organisation.service.AgencySettingService;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;
import tw.caseprogress.slip.service.SlipQuery;
import tw.caseprogress.statistics.CaseFigure;
import tw.caseprogress.statistics.FigureCase;
import tw.caseprogress.statistics.FigureCases;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.service.BenefitService;
import tw.caseprogress.statistics.service.ComparisonQuery;
import tw.caseprogress.statistics.service.FigureCasesQuery;
import tw.caseprogress.statistics.service.PilotQuery;
import tw.caseprogress.task.service.OfficerTaskService;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.service.LoadQuery;
import tw.caseprogress.worklist.service.WorklistChoicesQuery;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Who reaches a case, and with which right: called bean by bean, past every screen. */
@ExtendWith(ArquillianExtension.class)
class AgencyScopeIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String OWN = "scope.own";
  private static final String STRANGER = "scope.stranger";
  private static final String NOWHERE = "scope.nowhere";
  private static final Period A_DAY =
      new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2));
  private static final Set<Role> OFFICER = EnumSet.of(Role.CASE_OFFICER);
  private static final Set<Role> READERS = EnumSet.of(Role.CASE_OFFICER, Role.SUPERVISOR);

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private CallerDirectory callers;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intakeService;
  @Inject private BulkIntakeService bulkIntakeService;
  @Inject private CaseFileService caseFileService;
  @Inject private CaseFileQuery caseFileQuery;
  @Inject private CorrectionService correctionService;
  @Inject private ContactService contactService;
  @Inject private CaseScreenQuery caseScreenQuery;
  @Inject private SlipQuery slipQuery;
  @Inject private WorklistQuery worklistQuery;
  @Inject private WorklistChoicesQuery worklistChoices;
  @Inject private LoadQuery loadQuery;
  @Inject private FigureCasesQuery figureCases;
  @Inject private ComparisonQuery comparisonQuery;
  @Inject private PilotQuery pilotQuery;
  @Inject private BenefitService benefitService;
  @Inject private NoticeEvidenceQuery noticeEvidence;
  @Inject private NoticePreviewQuery previewQuery;
  @Inject private OfficerTaskService taskService;
  @Inject private CoApplicantService coApplicants;
  @Inject private NoticeLetterQuery letterQuery;
  @Inject private CaseClockService clockService;
  @Inject private ExtensionRequestService extensionRequests;
  @Inject private ExtensionApprovalService extensionApprovals;
  @Inject private AgencySettingService settingService;
  @Inject private HandOverService handOverService;
  @Inject private HandOverQuery handOverQuery;
  @Inject private VersionMoveService versionMoves;
  @Inject private AttachmentService attachmentService;
  @Inject private AttachmentQuery attachmentQuery;
  @Inject private CaseNoteService noteService;
  @Inject private CaseNoteQuery noteQuery;
  @Inject private RemindingService remindingService;
  @Inject private AuditQuery auditQuery;

  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(OWN, AGENCY);
    rows.put(STRANGER, OTHER_AGENCY);
    rows.put(NOWHERE, null);
    number = register(OWN, intake(UUID.randomUUID(), "王小明")).caseNumber();
  }

  @Test
  void itsOwnOfficerReadsTheCase() throws Exception {
    for (Map.Entry<String, Callable<?>> read : reads().entrySet()) {
      assertThat((Object) staff.as(OWN, Role.CASE_OFFICER, read.getValue()))
          .as(read.getKey())
          .isNotNull();
    }
  }

  @Test
  void aCommandIsNotTakenForLate_becauseItsCallerWasLookedUpOnTheWay() throws Exception {
    Closing closing = new Closing(Outcome.GRANTED, "准予登記。", Telling.BY_ALL);
    int version = staff.as(OWN, Role.CASE_OFFICER, () -> caseFileQuery.get(number).version());

    staff.asLookedUp(
        OWN,
        Role.CASE_OFFICER,
        () -> {
          callers.forget(OWN);
          caseFileService.close(number, version, closing);
        });

    assertThat(staff.as(OWN, Role.CASE_OFFICER, () -> caseFileQuery.get(number).version()))
        .isGreaterThan(version);
  }

  @Test
  void anotherAgencysOfficerFindsNoSuchCase_whateverTheyCall() {
    Map<String, Callable<?>> calls = reads();
    calls.putAll(commands());
    calls.putAll(handOvers());
    calls.putAll(notes());
    calls.put("attachment, its content", () -> attachmentQuery.open(number, 1, "審查"));
    calls.put("slip", () -> slipQuery.slip(number, "補發"));
    calls.put("slip, put on paper", () -> slipQuery.print(number, "補發"));
    calls.put("slip, its file", () -> slipQuery.printed(number, 1));
    calls.put("slip, its prints", () -> slipQuery.prints(number));
    supervisions()
        .forEach(
            (name, call) ->
                assertThatThrownBy(() -> staff.as(STRANGER, Role.SUPERVISOR, call))
                    .as(name)
                    .isInstanceOf(CaseNotFoundException.class));
    for (String somebody : List.of(STRANGER)) {
      calls.forEach(
          (name, call) ->
              assertThatThrownBy(() -> staff.as(somebody, Role.CASE_OFFICER, call))
                  .as("%s by %s", name, somebody)
                  .isInstanceOf(CaseNotFoundException.class));
    }
    decisions()
        .forEach(
            (name, call) ->
                assertThatThrownBy(() -> staff.as(STRANGER, Role.SUPERVISOR, call))
                    .as(name)
                    .isInstanceOf(CaseNotFoundException.class));
  }

  @Test
  void whoBelongsToNoAgencyReachesNoCase_whateverTheRole() {
    for (Map.Entry<String, Callable<?>> read : reads().entrySet()) {
      assertThatThrownBy(() -> staff.as(NOWHERE, Role.SUPERVISOR, read.getValue()))
          .as(read.getKey())
          .isInstanceOf(OutsideAgencyException.class);
    }
    assertThatThrownBy(
            () -> staff.as(NOWHERE, Role.SUPERVISOR, () -> worklistQuery.counts(everything())))
        .isInstanceOf(OutsideAgencyException.class);
    assertThatThrownBy(() -> staff.as(NOWHERE, Role.SUPERVISOR, loadQuery::load))
        .isInstanceOf(OutsideAgencyException.class);
    assertThatThrownBy(() -> staff.as(NOWHERE, Role.SUPERVISOR, worklistChoices::choices))
        .isInstanceOf(OutsideAgencyException.class);
  }

  @Test
  void aRoleThatIsNotForIt_isRefusedBeforeAnythingIsLookedAt() {
    refused(commands(), OFFICER);
    refused(Map.of("slip", () -> slipQuery.slip(number, "補發")), OFFICER);
    refused(
        Map.of(
            "register",
            () -> intakeService.register(intake(UUID.randomUUID(), "王")),
            "register one of several",
            () -> bulkIntakeService.register(listed("王")),
            "look at several",
            () -> bulkIntakeService.look(List.of(listed("王"))),
            "look at a list",
            () -> bulkIntakeService.look(new byte[0])),
        OFFICER);
    refused(reads(), READERS);
    refused(
        Map.of("attachment, its content", () -> attachmentQuery.open(number, 1, "審查")), READERS);
    refused(handOvers(), READERS);
    refused(notes(), READERS);
    refused(supervisions(), EnumSet.of(Role.SUPERVISOR));
    refused(decisions(), EnumSet.of(Role.SUPERVISOR));
    refused(
        Map.of("extensions to approve", worklistQuery::toApprove, "load", loadQuery::load),
        EnumSet.of(Role.SUPERVISOR));
    refused(
        Map.of("settings of the agency", settingService::get),
        EnumSet.of(Role.AGENCY_ADMINISTRATOR));
    refused(Map.of("worklist", () -> worklistQuery.counts(everything())), READERS);
    refused(Map.of("cases of a figure", this::casesOfAFigure), READERS);
    refused(
        Map.of("comparison of agencies", () -> comparisonQuery.rates(A_DAY)),
        EnumSet.of(Role.EVALUATION_OFFICER));
    refused(
        Map.of("table of the pilot", () -> pilotQuery.table(A_DAY)),
        EnumSet.of(Role.SUPERVISOR, Role.EVALUATION_OFFICER));
    refused(
        Map.of("assumptions of the benefit", benefitService::latest),
        EnumSet.of(Role.EVALUATION_OFFICER));
    refused(Map.of("choices of the worklist", worklistChoices::choices), READERS);
    refused(Map.of("audit trail", () -> auditQuery.trail(ofToday())), EnumSet.of(Role.AUDITOR));
  }

  @Test
  void theWorklistShowsTheCaseToItsAgencyAlone() throws Exception {
    assertThat(worklist(OWN)).contains(number.shown());
    assertThat(worklist(STRANGER)).doesNotContain(number.shown());
  }

  @Test
  void aTypeOfAnotherAgencyIsNotRegistered() throws Exception {
    assertThatThrownBy(() -> register(STRANGER, intake(UUID.randomUUID(), "王小明")))
        .isInstanceOf(InvalidIntakeException.class);
    assertThat(
            staff
                .as(STRANGER, Role.CASE_OFFICER, () -> bulkIntakeService.register(listed("王小明")))
                .caseNumber())
        .isEmpty();
  }

  @Test
  void theSameFormAnswersWithTheFirstCase_andThatIsWrittenDown() throws Exception {
    Intake intake = intake(UUID.randomUUID(), "李小華");
    CaseReceipt first = register(OWN, intake);

    CaseReceipt again = register(OWN, intake);

    assertThat(again.registeredBefore()).isTrue();
    assertThat(again.caseNumber()).isEqualTo(first.caseNumber());
    assertThat(again.dueOn()).isEqualTo(first.dueOn());
    assertThat(
            rows.count(
                "select count(*) from audit_entry where action = 'CASE_REGISTRATION_REPEATED'"
                    + " and case_number = '"
                    + first.caseNumber().digits()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void theSameFormWithOtherContentIsRefused_namingTheFirstCase() throws Exception {
    UUID key = UUID.randomUUID();
    CaseReceipt first = register(OWN, intake(key, "李小華"));

    assertThatThrownBy(() -> register(OWN, intake(key, "李小樺")))
        .isInstanceOfSatisfying(
            SubmissionKeyUsedException.class,
            refusal -> assertThat(refusal.caseNumber()).isEqualTo(first.caseNumber()));
    assertThatThrownBy(() -> register(STRANGER, intake(key, "李小華")))
        .isInstanceOf(OutsideAgencyException.class);
  }

  @Test
  void theCasesOfAFigureAreThoseOfTheOwnAgency() throws Exception {
    assertThat(staff.as(OWN, Role.SUPERVISOR, this::casesOfAFigure))
        .extracting(FigureCase::caseNumber)
        .contains(number.shown());
    assertThat(staff.as(STRANGER, Role.SUPERVISOR, this::casesOfAFigure))
        .extracting(FigureCase::caseNumber)
        .doesNotContain(number.shown());
    assertThatThrownBy(() -> staff.as(NOWHERE, Role.SUPERVISOR, this::casesOfAFigure))
        .isInstanceOf(OutsideAgencyException.class);
  }

  /** All pages: other tests registered cases today, too. */
  private List<FigureCase> casesOfAFigure() {
    LocalDate today = LocalDate.now(clock);
    List<FigureCase> all = new ArrayList<>();
    FigureCases page;
    do {
      page =
          figureCases.cases(
              CaseFigure.RECEIVED, new Period(today, today), OptionalLong.empty(), all.size());
      all.addAll(page.cases());
    } while (!page.cases().isEmpty() && all.size() < page.count());
    return all;
  }

  private void refused(Map<String, Callable<?>> calls, Set<Role> allowed) {
    for (Role role : EnumSet.complementOf(EnumSet.copyOf(allowed))) {
      calls.forEach(
          (name, call) ->
              assertThatThrownBy(() -> staff.as(OWN, role, call))
                  .as("%s as %s", name, role)
                  .isInstanceOf(EJBAccessException.class));
    }
  }

  private Map<String, Callable<?>> reads() {
    Map<String, Callable<?>> reads = new LinkedHashMap<>();
    reads.put("case", () -> caseFileQuery.get(number));
    reads.put("screen of the case", () -> caseScreenQuery.open(number));
    reads.put("side of the screen", () -> caseScreenQuery.side(number));
    reads.put("contacts", () -> caseFileQuery.revealContacts(number, "電話確認"));
    reads.put("evidence of notices", () -> noticeEvidence.ofCase(number));
    reads.put(
        "preview of a notice",
        () ->
            previewQuery.of(
                number, new NoticeDraft(NoticeEvent.CLOSED, NoticeDetail.none(), Telling.BY_ALL)));
    reads.put("attachments", () -> attachmentQuery.ofCase(number));
    reads.put("audience", () -> previewQuery.audience(number));
    return reads;
  }

  private Map<String, Callable<?>> commands() {
    LocalDate today = LocalDate.now(clock);
    Map<String, Callable<?>> commands = new LinkedHashMap<>();
    commands.put(
        "progress",
        command(
            () ->
                caseFileService.recordProgress(
                    number, 1, new ProgressUpdate(2, "審查中", Telling.BY_ALL))));
    commands.put("retraction", command(() -> caseFileService.retractProgress(number, 1, 1, "誤植")));
    commands.put(
        "supplement asked for",
        command(
            () ->
                caseFileService.requestSupplement(
                    number, 1, new SupplementDemand(List.of("平面圖"), "請補", today.plusDays(9)))));
    commands.put(
        "supplement received",
        command(
            () ->
                caseFileService.receiveSupplement(
                    number, 1, new SupplementReceipt(today, Set.of(1), ""))));
    commands.put(
        "closing",
        command(() -> caseFileService.close(number, 1, new Closing(Outcome.GRANTED, "准予"))));
    commands.put(
        "message",
        command(
            () ->
                caseFileService.sendMessage(
                    number,
                    1,
                    new OfficerMessage(
                        UUID.randomUUID(), "請來電", Optional.empty(), Telling.BY_ALL))));
    commands.put(
        "receipt put right",
        command(
            () ->
                correctionService.putReceiptRight(
                    number,
                    1,
                    new ReceiptCorrection(
                        today,
                        Optional.empty(),
                        IntakeChannel.MAIL,
                        Optional.empty(),
                        "誤植",
                        Telling.BY_ALL))));
    commands.put(
        "case type put right",
        command(
            () ->
                correctionService.putTypeRight(
                    number, 1, new TypeCorrection("1", "誤植", Telling.BY_ALL))));
    commands.put(
        "name put right",
        command(
            () ->
                correctionService.putNameRight(
                    number, 1, new NameCorrection(PartyRole.APPLICANT, "王小明", "誤植"))));
    commands.put(
        "contact changed",
        command(
            () ->
                contactService.change(
                    number,
                    1,
                    new ContactChange(
                        PartyRole.APPLICANT,
                        ContactPlace.EMAIL,
                        "n@example.org",
                        ConsentManner.PHONE,
                        today,
                        true,
                        "來電"))));
    commands.put(
        "document number",
        command(
            () ->
                correctionService.numberDocument(
                    number, 1, new DocumentNumbering("北市商字第1150001234號", ""))));
    commands.put(
        "closing undone",
        command(() -> caseFileService.undoClosing(number, 1, new Reopening("誤植", Telling.BY_ALL))));
    commands.put(
        "move to another version undone",
        command(() -> versionMoves.undo(number, 1, new VersionMoveUndoing("誤選", Telling.BY_ALL))));
    commands.put("taking", command(() -> handOverService.take(number, 1)));
    commands.put(
        "attachment added",
        command(
            () ->
                attachmentService.add(
                    number,
                    new NewAttachment(
                        AttachmentKind.OTHER,
                        Optional.empty(),
                        "",
                        "%PDF-".getBytes(StandardCharsets.US_ASCII)))));
    commands.put(
        "attachment taken away", command(() -> attachmentService.takeAway(number, 1, "誤植")));
    commands.put("instruction answered", command(() -> noteService.reply(number, 1, "已辦")));
    commands.put(
        "joint applicant added",
        command(
            () ->
                coApplicants.add(
                    number,
                    1,
                    new CoApplicantAddition(
                        new CoApplicant("李大同", null, null), ConsentManner.PAPER, today, "漏列"))));
    commands.put(
        "joint applicant renamed",
        command(() -> coApplicants.putNameRight(number, 1, 2, "李大同", "誤植")));
    commands.put("joint applicant removed", command(() -> coApplicants.remove(number, 1, 2, "誤植")));
    commands.put("letter", command(() -> letterQuery.ofTask(number, 1)));
    commands.put("task done", command(() -> taskService.done(number, 1, "已辦")));
    commands.put("extension", command(() -> clockService.extend(number, 1, extension())));
    commands.put(
        "extension asked for", command(() -> extensionRequests.ask(number, 1, extension())));
    commands.put("extension withdrawn", command(() -> extensionRequests.withdraw(number, 1, 1)));
    return commands;
  }

  private Map<String, Callable<?>> notes() {
    NewNote note = new NewNote(UUID.randomUUID(), "來電詢問");
    return Map.of(
        "internal note",
        command(() -> noteService.write(number, note)),
        "note taken back",
        command(() -> noteService.takeBack(number, 1, "誤植")),
        "words of the notes",
        () -> noteQuery.open(number));
  }

  private Map<String, Callable<?>> supervisions() {
    NewNote instruction = new NewNote(UUID.randomUUID(), "請說明");
    return Map.of(
        "instruction",
        command(() -> noteService.instruct(number, instruction, Optional.empty())),
        "reminder",
        () -> remindingService.remind(number, 1),
        "reminder of several",
        () -> remindingService.remind(Set.of(number)));
  }

  private static ExtensionGrant extension() {
    return new ExtensionGrant(5, "需現場勘查", Optional.empty(), Telling.BY_ALL);
  }

  private Map<String, Callable<?>> decisions() {
    return Map.of(
        "extension approved of",
        command(() -> extensionApprovals.approve(number, 1, 1, Optional.empty())),
        "extension declined",
        command(() -> extensionApprovals.decline(number, 1, 1, "不必展期")));
  }

  private Map<String, Callable<?>> handOvers() {
    HandOver handOver = new HandOver(OWN, "職務調整");
    HandOver elsewhere = new HandOver(Receiver.agency(OTHER_AGENCY, Optional.empty()), "移撥");
    return Map.of(
        "hand-over",
        command(() -> handOverService.handOver(number, 1, handOver)),
        "hand-over to another agency",
        command(() -> handOverService.handOver(number, 1, elsewhere)),
        "hand-over of several",
        () -> handOverService.handOver(List.of(new SeenCase(number, 1)), handOver),
        "cases to be handed over",
        () -> handOverQuery.candidates(Set.of(number)),
        "sending back",
        command(() -> handOverService.sendBack(number, 1, "退回")),
        "what a hand-over would do",
        () -> handOverQuery.preview(number, elsewhere.to()));
  }

  private static Callable<?> command(StaffOnStage.Command command) {
    return command.asCallable();
  }

  private AuditTrailFilter ofToday() {
    LocalDate today = LocalDate.now(clock);
    return new AuditTrailFilter(
        today,
        today,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static WorklistFilter everything() {
    return new WorklistFilter(
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WorklistOrder.RISK,
        false);
  }

  private List<String> worklist(String login) throws Exception {
    return staff.as(
        login,
        Role.SUPERVISOR,
        () ->
            worklistQuery.rows(everything(), 0, 200).stream()
                .map(row -> row.caseNumber())
                .toList());
  }

  private CaseReceipt register(String login, Intake intake) throws Exception {
    return staff.as(login, Role.CASE_OFFICER, () -> intakeService.register(intake));
  }

  private ListedIntake listed(String name) {
    return new ListedIntake(1, Map.of(), intake(UUID.randomUUID(), name));
  }

  private Intake intake(UUID key, String name) {
    LocalDate today = LocalDate.now(clock);
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    return TypedIntake.of(type.code(), today)
        .under(key)
        .by(new Party(name, null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
        .agreedTo(TypedIntake.FORM, false)
        .typed();
  }
}
