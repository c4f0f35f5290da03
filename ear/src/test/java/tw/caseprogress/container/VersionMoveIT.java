package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.OfficerMessage;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.VersionMoveCandidate;
import tw.caseprogress.casefile.VersionMoveOrder;
import tw.caseprogress.casefile.VersionMoveRefusal;
import tw.caseprogress.casefile.VersionMoveRefusedException;
import tw.caseprogress.casefile.VersionMoveUndoing;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casefile.service.VersionMoveQuery;
import tw.caseprogress.casefile.service.VersionMoveService;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeptCaseType;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.StepMapping;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.casetype.service.CaseTypeLibrary;
import tw.caseprogress.casetype.service.CaseTypeService;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;

/** A running case follows a new version of its type, and the one before again. */
@ExtendWith(ArquillianExtension.class)
class VersionMoveIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String KEEPER = "move.keeper";
  private static final String OFFICER = "move.officer";
  private static final String STRANGER = "move.stranger";

  // what was published stays for good: a second run on the same database needs another
  private final String code = "ZZ-M%09d".formatted(ThreadLocalRandom.current().nextInt(1 << 29));

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private CaseTypeService designs;
  @Inject private CaseTypeDesignQuery kept;
  @Inject private CaseTypeLibrary library;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intake;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseFileService commands;
  @Inject private CaseProgressQuery progress;
  @Inject private VersionMoveQuery query;
  @Inject private VersionMoveService moves;
  @Inject private Clock clock;

  private CaseReceipt receipt;
  private CaseNumber number;

  /** A case at the second step of the first version; in the second that is the third. */
  @BeforeEach
  void publishTwice() throws Exception {
    rows.put(KEEPER, AGENCY, Role.AGENCY_ADMINISTRATOR);
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    rows.put(STRANGER, OTHER_AGENCY, Role.AGENCY_ADMINISTRATOR);
    CaseTypeDefinition first =
        library
            .caseType("BIZ-REG")
            .orElseThrow()
            .as(code, AGENCY)
            .from(today())
            .offeredBy(
                List.of(new OfferingDefinition(AGENCY, "登記課", "Registration Section", "1999 轉 1")));
    asKeeper(() -> designs.add(first));
    asKeeper(() -> designs.publish(code, type().revision(), today()));
    receipt = register();
    number = receipt.caseNumber();
    int seen = view().version();
    asOfficer(
        () -> commands.recordProgress(number, seen, new ProgressUpdate(2, "審查中", Telling.BY_ALL)));
    asKeeper(() -> designs.draft(code, type().revision()));
    CaseTypeDefinition next = next(type().draft().orElseThrow());
    asKeeper(() -> designs.change(code, type().draftMark().orElseThrow(), next));
    asKeeper(() -> designs.publish(code, type().revision(), today()));
  }

  /** What is in the lists of citizens would be in those of other tests. */
  @AfterEach
  void retire() throws Exception {
    asKeeper(() -> designs.retire(code, type().revision(), 2));
  }

  @Test
  void theCaseIsLookedAt_moved_andUndone_andIsThenAsItWas() throws Exception {
    CaseView before = view();
    CaseProgress asked = asked();
    VersionMoveCandidate candidate = candidates().get(0);
    assertThat(candidate.stepAfter()).contains(3);
    assertThat(candidate.dueOn()).isEqualTo(before.dueOn());
    assertThat(candidate.isDueDateMoved()).isTrue();

    move(candidate, Telling.BY_ALL);

    CaseView moved = view();
    assertThat(moved.caseType().versionId()).isEqualTo(after().versionId());
    assertThat(moved.currentStepOrder()).isEqualTo(3);
    assertThat(moved.dueOn()).isEqualTo(candidate.dueAfter());
    assertThat(moved.dueDateSteps()).last().matches(step -> step.cause() == DueDateCause.VERSION);
    assertThat(moved.entries().get(0).kind()).isEqualTo(ProgressKind.VERSION_MOVED);
    assertThat(moved.entries().get(0).corrections()).hasSize(2);
    CaseProgress citizen = asked();
    assertThat(citizen.currentStepOrder()).isEqualTo(3);
    assertThat(citizen.steps().get(2).text()).contains("審查中");
    assertThat(citizen.course()).hasSameSizeAs(asked.course());
    assertThat(notices()).isEqualTo(1);
    assertThat(asKeeper(() -> query.running(code))).isEqualTo(Map.of(2, 1L));
    assertThat(audited("CASE_VERSION_MOVED")).isEqualTo(1);

    undo(Telling.BY_ALL);

    CaseView undone = view();
    assertThat(undone.caseType()).isEqualTo(before.caseType());
    assertThat(undone.currentStepOrder()).isEqualTo(2);
    assertThat(undone.dueOn()).isEqualTo(before.dueOn());
    assertThat(undone.ledger()).isEqualTo(before.ledger());
    assertThat(undone.steps()).isEqualTo(before.steps());
    assertThat(undone.papers()).isEqualTo(before.papers());
    assertThat(asked().course()).isEqualTo(asked.course());
    assertThat(undone.entries().get(1)).matches(entry -> entry.retracted());
    assertThat(notices()).isEqualTo(2);
    assertThat(audited("CASE_VERSION_MOVE_UNDONE")).isEqualTo(1);
  }

  @Test
  void nothingIsUndone_onceSomethingElseWasEntered() throws Exception {
    move(candidates().get(0), Telling.nobody("電話告知"));
    int seen = view().version();
    OfficerMessage message =
        new OfficerMessage(UUID.randomUUID(), "請來電", Optional.empty(), Telling.BY_ALL);
    asOfficer(() -> commands.sendMessage(number, seen, message));

    assertThatThrownBy(() -> undo(Telling.BY_ALL)).isInstanceOf(CaseInputException.class);
    assertThat(view().currentStepOrder()).isEqualTo(3);
    assertThat(notices()).isZero();

    CaseView now = view();
    long review = now.entries().get(2).id();
    asOfficer(() -> commands.retractProgress(number, now.version(), review, "誤植"));
    assertThat(view().currentStepOrder()).isEqualTo(1);
    assertThat(view().entries().get(0).step()).map(KeyStepView::nameZh).contains("書面審查");
  }

  @Test
  void aCaseThatChangedMeanwhile_orHasNoStep_stays() throws Exception {
    VersionMoveCandidate seen = candidates().get(0);
    rows.change("update case_file set version = version + 1 where " + ofCase());

    assertThatThrownBy(() -> move(seen, Telling.BY_ALL))
        .isInstanceOfSatisfying(
            VersionMoveRefusedException.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(VersionMoveRefusal.CHANGED_MEANWHILE));
    VersionMoveOrder without =
        order(
            new StepMapping(Map.of(1, 1, before().steps().size(), after().steps().size())),
            Telling.BY_ALL);
    assertThat(asKeeper(() -> query.candidates(without, 0)))
        .extracting(VersionMoveCandidate::refusal)
        .containsExactly(Optional.of(VersionMoveRefusal.STEP_WITHOUT_COUNTERPART));
    VersionMoveOrder crossed = order(new StepMapping(Map.of(1, 2)), Telling.BY_ALL);
    assertThatThrownBy(() -> asKeeper(() -> query.candidates(crossed, 0)))
        .isInstanceOf(CaseInputException.class);
    assertThat(view().caseType().versionId()).isEqualTo(before().versionId());
  }

  @Test
  void anotherAgencysAdministratorFindsNoSuchCase_andOtherRolesAreRefused() throws Exception {
    int seen = view().version();
    SeenCase one = new SeenCase(number, seen);
    VersionMoveOrder order = order(proposed(), Telling.BY_ALL);

    assertThatThrownBy(
            () -> staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> moves.move(one, order)))
        .isInstanceOf(CaseNotFoundException.class);
    assertThatThrownBy(
            () -> staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> query.ledger(order, number)))
        .isInstanceOf(CaseNotFoundException.class);
    assertThat(staff.as(STRANGER, Role.AGENCY_ADMINISTRATOR, () -> query.candidates(order, 0)))
        .isEmpty();
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.AGENCY_ADMINISTRATOR))) {
      assertThatThrownBy(() -> staff.as(OFFICER, role, () -> moves.move(one, order)))
          .as("%s", role)
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> staff.as(OFFICER, role, () -> query.candidates(order, 0)))
          .as("%s", role)
          .isInstanceOf(EJBAccessException.class);
    }
  }

  private void move(VersionMoveCandidate seen, Telling telling) throws Exception {
    VersionMoveOrder order = order(proposed(), telling);
    asKeeper(() -> moves.move(new SeenCase(seen.number(), seen.version()), order));
  }

  private void undo(Telling telling) throws Exception {
    int seen = view().version();
    asOfficer(() -> moves.undo(number, seen, new VersionMoveUndoing("仍依舊規定", telling)));
  }

  private List<VersionMoveCandidate> candidates() throws Exception {
    VersionMoveOrder order = order(proposed(), Telling.BY_ALL);
    return asKeeper(() -> query.candidates(order, 0));
  }

  private VersionMoveOrder order(StepMapping steps, Telling telling) {
    return new VersionMoveOrder(before().versionId(), after().versionId(), steps, "法規修正", telling);
  }

  private StepMapping proposed() {
    return StepMapping.proposed(before().steps(), after().steps());
  }

  private CaseTypeView before() {
    return catalogue.versions(code).get(1);
  }

  private CaseTypeView after() {
    return catalogue.versions(code).get(2);
  }

  /** The same with a step put in before the second, and another limit. */
  private static CaseTypeDefinition next(CaseTypeDefinition type) {
    List<KeyStepView> steps = new ArrayList<>();
    type.steps()
        .forEach(
            step -> {
              if (step.order() == 2) {
                steps.add(
                    new KeyStepView(2, "預審", "Preview", "預審中", "Previewing", true, 0, true, true));
              }
              steps.add(at(steps.size() + 1, step));
            });
    return new CaseTypeDefinition(
        type.code(),
        type.ownerAgencyCode(),
        type.publishedOn(),
        type.nameZh(),
        type.nameEn(),
        HandlingLimit.workingDays(31),
        type.clockStart(),
        type.pausePolicy(),
        type.supplementCalendarDays(),
        type.terms(),
        type.notices(),
        type.slip(),
        type.legalBasisZh(),
        steps,
        type.papers(),
        type.offerings());
  }

  private static KeyStepView at(int order, KeyStepView step) {
    return new KeyStepView(
        order,
        step.nameZh(),
        step.nameEn(),
        step.publicTextZh(),
        step.publicTextEn(),
        step.optional(),
        step.plannedWorkingDays(),
        step.notifyByEmail(),
        step.notifyByTextMessage());
  }

  private CaseReceipt register() throws Exception {
    Intake typed =
        TypedIntake.of(code, today())
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo("115-1", false)
            .typed();
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed));
  }

  private KeptCaseType type() throws Exception {
    return asKeeper(() -> kept.caseType(code)).orElseThrow();
  }

  private CaseView view() throws Exception {
    return staff.as(OFFICER, Role.CASE_OFFICER, () -> caseFiles.get(number));
  }

  private CaseProgress asked() {
    return progress.find(number, receipt.queryPassword()).orElseThrow();
  }

  private long notices() throws Exception {
    return rows.count(
        "select count(*) from notice where event = 'DUE_DATE_MOVED' and case_file_id ="
            + " (select id from case_file where "
            + ofCase()
            + ")");
  }

  private long audited(String action) throws Exception {
    return rows.count(
        "select count(*) from audit_entry where action = '" + action + "' and " + ofCase());
  }

  private String ofCase() {
    return "case_number = '%s'".formatted(number.digits());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void asKeeper(StaffOnStage.Command command) throws Exception {
    staff.as(KEEPER, Role.AGENCY_ADMINISTRATOR, command);
  }

  private <T> T asKeeper(Callable<T> call) throws Exception {
    return staff.as(KEEPER, Role.AGENCY_ADMINISTRATOR, call);
  }

  private void asOfficer(StaffOnStage.Command command) throws Exception {
    staff.as(OFFICER, Role.CASE_OFFICER, command);
  }
}
