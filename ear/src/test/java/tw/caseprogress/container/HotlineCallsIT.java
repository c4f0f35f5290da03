package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.disclosure.CaseLook;
import tw.caseprogress.disclosure.service.CaseTracesQuery;
import tw.caseprogress.hotline.CallBackLimit;
import tw.caseprogress.hotline.CallBackRefusedException;
import tw.caseprogress.hotline.CallBackState;
import tw.caseprogress.hotline.CallBackWish;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.LookUpAnswer;
import tw.caseprogress.hotline.LookUpOutcome;
import tw.caseprogress.hotline.NoCaseInCallException;
import tw.caseprogress.hotline.service.CallBackAnswering;
import tw.caseprogress.hotline.service.CallBackService;
import tw.caseprogress.hotline.service.CallTopicQuery;
import tw.caseprogress.hotline.service.HotlineCallService;
import tw.caseprogress.hotline.service.HotlineLookUpService;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.notification.AccessReminder;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.service.OfficerTaskService;

/** Callers without the password, what is asked for them, and what is kept of calls. */
@ExtendWith(ArquillianExtension.class)
class HotlineCallsIT {

  private static final String AGENCY = "379130100A";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intakeService;
  @Inject private HotlineLookUpService hotline;
  @Inject private HotlineCallService calls;
  @Inject private CallBackService callBacks;
  @Inject private CallBackAnswering answering;
  @Inject private CallTopicQuery topics;
  @Inject private OfficerTaskService taskService;
  @Inject private WorkingDays workingDays;
  @Inject private CaseProgressQuery progress;
  @Inject private CaseTracesQuery traces;

  private final String mark = Long.toString(System.nanoTime());
  private final String officer = "calls.officer" + mark;
  private final String operator = "calls.operator" + mark;
  private final String other = "calls.other" + mark;
  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(officer, AGENCY);
    rows.put(operator, null);
    rows.put(other, null);
    number = opened("0912345678", ContactChannel.TEXT_MESSAGE);
  }

  @Test
  void twoFactsOpenIt_aWrongOneDoesNot_andNobodyIsToldWhich() throws Exception {
    assertThat(asked(operator, number, "王小明", "678", null).outcome())
        .isEqualTo(LookUpOutcome.FOUND);
    assertThat(asked(operator, number, "王小明", null, today()).outcome())
        .isEqualTo(LookUpOutcome.FOUND);
    assertThat(asked(operator, number, null, "679", today()).outcome())
        .isEqualTo(LookUpOutcome.FACTS_DIFFER);
    assertThat(asked(operator, nobodys(), "王小明", "678", null).outcome())
        .isEqualTo(LookUpOutcome.FACTS_DIFFER);
    assertThat(asked(operator, number, "王小明", null, null).outcome())
        .isEqualTo(LookUpOutcome.TOO_FEW_FACTS);
    assertThat(audited("FOUND")).isEqualTo(2);
    assertThat(audited("FACTS_DIFFER")).isEqualTo(1);
  }

  @Test
  void theAgentIsKnownLikeTheApplicant() throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    TypedIntake intake =
        TypedIntake.of(type.code(), today())
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, null, "0912345678", Set.of()))
            .withAgent(new Party("陳代理", null, null, "0987654321", Set.of()))
            .agreedTo(TypedIntake.FORM, false);
    number =
        staff
            .as(officer, Role.CASE_OFFICER, () -> intakeService.register(intake.typed()))
            .caseNumber();

    assertThat(asked(operator, number, "陳代理", "321", null).outcome())
        .isEqualTo(LookUpOutcome.FOUND);
    assertThat(asked(operator, number, "王小明", "321", null).outcome())
        .isEqualTo(LookUpOutcome.FOUND);
    assertThat(asked(operator, number, "陳代理", "322", null).outcome())
        .isEqualTo(LookUpOutcome.FACTS_DIFFER);
  }

  @Test
  void threeWrongOnesCloseThisWayToAll_untilMidnight_whetherThereIsSuchACaseOrNot()
      throws Exception {
    for (CaseNumber guessed : new CaseNumber[] {number, nobodys()}) {
      for (int i = 0; i < 3; i++) {
        assertThat(asked(operator, guessed, "李大華", "678", null).outcome())
            .isEqualTo(LookUpOutcome.FACTS_DIFFER);
      }
      assertThat(asked(other, guessed, "王小明", "678", null).outcome())
          .isEqualTo(LookUpOutcome.FACTS_CLOSED);
    }
    assertThat(audited("FACTS_CLOSED")).isEqualTo(1);
  }

  @Test
  void theNumberIsSentAgainTwiceADay_toTheRegisteredContactAlone() throws Exception {
    long call = asked(operator, number, "王小明", "678", null).callId();
    long before = notices();

    assertThat(resent(call)).isEqualTo(AccessReminder.SENT);
    assertThat(resent(call)).isEqualTo(AccessReminder.SENT);
    assertThat(resent(call)).isEqualTo(AccessReminder.SENT_OFTEN_ENOUGH);

    assertThat(notices()).isEqualTo(before + 2);
    number = opened(null);
    long bare = asked(operator, number, "王小明", null, today()).callId();
    assertThat(resent(bare)).isEqualTo(AccessReminder.NO_CONTACT);
  }

  @Test
  void aCallBackIsATaskOfTheOfficer_whoseAnswerIsSeenAtTheNextCall() throws Exception {
    long call = asked(operator, number, "王小明", "678", null).callId();
    CallBackWish wish = new CallBackWish(CallTopic.SUPPLEMENT, "02-27208889", "要補哪一份");
    as(operator, () -> callBacks.ask(call, wish));
    String request = rows.text("select subject from officer_task where " + ofCase());

    assertThat(rows.text("select cast(due_on as text) from officer_task where " + ofCase()))
        .isEqualTo(workingDays.calendar().plusWorkingDays(today(), 1).toString());
    assertThat(state(call).answeredAt()).isEmpty();
    var opened =
        staff.as(officer, Role.CASE_OFFICER, () -> answering.open(number, request)).orElseThrow();
    assertThat(opened.number()).isEqualTo("02-2720-8889");
    assertThat(opened.question()).contains("要補哪一份");

    long task = rows.count("select id from officer_task where " + ofCase());
    staff.as(officer, Role.CASE_OFFICER, () -> taskService.done(number, task, "已說明"));

    long next = asked(other, number, "王小明", "678", null).callId();
    CallBackState answered =
        staff.as(other, Role.HOTLINE_OPERATOR, () -> callBacks.ofCase(next)).get(0);
    assertThat(answered.answer()).contains("已說明");
    assertThat(answered.numberMasked()).isEqualTo("02-***889");
  }

  @Test
  void whereThreeCallsBackWait_aFourthIsRefused() throws Exception {
    long call = asked(operator, number, "王小明", "678", null).callId();
    CallBackWish wish = new CallBackWish(CallTopic.OTHER, "0912345678", "");
    for (int i = 0; i < CallBackLimit.MOST_OPEN; i++) {
      as(operator, () -> callBacks.ask(call, wish));
    }

    assertThatThrownBy(() -> as(operator, () -> callBacks.ask(call, wish)))
        .isInstanceOf(CallBackRefusedException.class);
  }

  @Test
  void nothingIsAskedForWithoutACase_norInTheCallOfSomebodyElse_norByAnotherAgency()
      throws Exception {
    long missed = asked(operator, number, "李大華", "678", null).callId();
    long found = asked(other, number, "王小明", "678", null).callId();
    CallBackWish wish = new CallBackWish(CallTopic.OTHER, "0912345678", "");

    assertThatThrownBy(() -> as(operator, () -> callBacks.ask(missed, wish)))
        .isInstanceOf(NoCaseInCallException.class);
    assertThatThrownBy(() -> as(operator, () -> callBacks.ask(found, wish)))
        .isInstanceOf(NoCaseInCallException.class);
    assertThatThrownBy(() -> as(operator, () -> callBacks.resend(found)))
        .isInstanceOf(NoCaseInCallException.class);
    assertThatThrownBy(
            () ->
                as(
                    other,
                    () -> callBacks.ask(found, new CallBackWish(CallTopic.OTHER, "12345", ""))))
        .isInstanceOf(CallBackRefusedException.class);
    String stranger = "calls.stranger" + mark;
    rows.put(stranger, "379150000A");
    assertThatThrownBy(
            () -> staff.as(stranger, Role.CASE_OFFICER, () -> answering.open(number, "1")))
        .isInstanceOf(CaseNotFoundException.class);
  }

  @Test
  void callsAreCountedAsCalls_withTopicAndSealedNote() throws Exception {
    long call = asked(operator, number, "李大華", "678", null).callId();
    LookUpAnswer again =
        staff.as(
            operator,
            Role.HOTLINE_OPERATOR,
            () -> hotline.lookUp(Optional.of(call), number.digits(), facts("王小明", "678", null)));
    assertThat(again.callId()).isEqualTo(call);
    as(operator, () -> calls.setTopic(Optional.of(call), Optional.of(CallTopic.OVERDUE)));
    as(operator, () -> calls.setTopic(Optional.of(call), Optional.empty()));
    as(operator, () -> calls.setTopic(Optional.of(call), Optional.of(CallTopic.PROGRESS)));
    as(
        operator,
        () -> {
          calls.end(Optional.of(call), "要求提早");
          return 0;
        });

    var day = staff.as(operator, Role.HOTLINE_OPERATOR, calls::today);
    assertThat(day.calls()).isEqualTo(1);
    assertThat(day.found()).isEqualTo(1);
    var line = staff.as(operator, Role.HOTLINE_OPERATOR, calls::list).get(0);
    assertThat(line.topic()).contains(CallTopic.PROGRESS);
    assertThat(line.caseNumberEnd()).contains(number.digits().substring(9));
    assertThat(
            rows.count(
                "select count(*) from hotline_call where ended_at is not null and note_sealed is not null and id = "
                    + call))
        .isEqualTo(1);
    var counted =
        staff.as(other, Role.HOTLINE_SUPERVISOR, () -> topics.topics(today(), today())).get(0);
    assertThat(counted.of(CallTopic.PROGRESS)).isPositive();
    assertThat(counted.calls()).isGreaterThanOrEqualTo(counted.of(CallTopic.PROGRESS));
  }

  @Test
  void theApplicantIsToldOfLooksThatShowedSomething_andOfWhoSawTheNumberToCall() throws Exception {
    asked(operator, number, "李大華", "678", null);
    long call = asked(operator, number, "王小明", "678", null).callId();
    as(operator, () -> callBacks.ask(call, new CallBackWish(CallTopic.OTHER, "0912345678", "")));
    String request = rows.text("select subject from officer_task where " + ofCase());
    staff.as(officer, Role.CASE_OFFICER, () -> answering.open(number, request));

    var looks = traces.of(progress.find(number, facts("王小明", "678", null)).orElseThrow()).looks();

    assertThat(looks.stream().filter(CaseLook::isOfHotline).mapToInt(CaseLook::times).sum())
        .as("a wrong fact showed nothing")
        .isEqualTo(1);
    assertThat(looks).extracting(CaseLook::what).contains(AuditAction.CALL_BACK_OPENED);
  }

  private LookUpAnswer asked(
      String who, CaseNumber asked, String name, String mobileEnd, LocalDate receivedOn)
      throws Exception {
    return staff.as(
        who,
        Role.HOTLINE_OPERATOR,
        () -> hotline.lookUp(Optional.empty(), asked.digits(), facts(name, mobileEnd, receivedOn)));
  }

  private static CallerFacts facts(String name, String mobileEnd, LocalDate receivedOn) {
    return new CallerFacts(
        Optional.ofNullable(name), Optional.ofNullable(mobileEnd), Optional.ofNullable(receivedOn));
  }

  private <T> T as(String who, Callable<T> work) throws Exception {
    return staff.as(who, Role.HOTLINE_OPERATOR, work);
  }

  private CallBackState state(long call) throws Exception {
    return as(operator, () -> callBacks.ofCase(call)).get(0);
  }

  private AccessReminder resent(long call) throws Exception {
    return as(operator, () -> callBacks.resend(call));
  }

  private CaseNumber opened(String mobile, ContactChannel... notifyBy) throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    TypedIntake intake =
        TypedIntake.of(type.code(), today())
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, null, mobile, Set.of(notifyBy)))
            .agreedTo(TypedIntake.FORM, false);
    return staff
        .as(officer, Role.CASE_OFFICER, () -> intakeService.register(intake.typed()))
        .caseNumber();
  }

  private CaseNumber nobodys() {
    return CaseNumber.of(1912, Long.parseLong(mark) % 100_000_000);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private long notices() throws Exception {
    return rows.count("select count(*) from notice where event = 'ACCESS_SENT' and " + ofCase());
  }

  private String ofCase() {
    return "case_file_id = (select id from case_file where case_number = '%s')"
        .formatted(number.digits());
  }

  private long audited(String outcome) throws Exception {
    return rows.count(
        """
        select count(*) from audit_entry where action = 'HOTLINE_LOOK_UP' and purpose is not null
           and actor_kind = 'HOTLINE' and case_number = '%s' and detail->>'outcome' = '%s'
           and detail->>'way' = 'FACTS'
        """
            .formatted(number.digits(), outcome));
  }
}
