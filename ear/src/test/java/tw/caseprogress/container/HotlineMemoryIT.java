package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CallerFacts;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.hotline.CallBackWish;
import tw.caseprogress.hotline.CallTopic;
import tw.caseprogress.hotline.EarlierCall;
import tw.caseprogress.hotline.NoCaseInCallException;
import tw.caseprogress.hotline.service.CallBackAnswering;
import tw.caseprogress.hotline.service.CallBackService;
import tw.caseprogress.hotline.service.EarlierCallQuery;
import tw.caseprogress.hotline.service.HotlineCallService;
import tw.caseprogress.hotline.service.HotlineLookUpService;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.security.Role;
import tw.caseprogress.task.service.OfficerTaskService;

/** What the next call knows of the calls before it, and what is forgotten of them. */
@ExtendWith(ArquillianExtension.class)
class HotlineMemoryIT {

  private static final String AGENCY = "379130100A";
  private static final int MANY = 10_000;

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private Clock clock;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private IntakeService intakeService;
  @Inject private HotlineLookUpService hotline;
  @Inject private HotlineCallService calls;
  @Inject private EarlierCallQuery earlierCalls;
  @Inject private CallBackService callBacks;
  @Inject private CallBackAnswering answering;
  @Inject private OfficerTaskService taskService;
  @Inject @Any private Instance<Forgetter> forgetters;

  private final String mark = Long.toString(System.nanoTime());
  private final String officer = "memory.officer" + mark;
  private final String operator = "memory.operator" + mark;
  private final String other = "memory.other" + mark;
  private CaseNumber number;

  @BeforeEach
  void openACase() throws Exception {
    rows.put(officer, AGENCY);
    rows.put(operator, null);
    rows.put(other, null);
    number = opened();
  }

  @AfterEach
  void takeAway() throws Exception {
    rows.change(
        "delete from hotline_call where operator_login in ('%s', '%s')".formatted(operator, other));
  }

  @Test
  void theNextCallKnowsWhatTheLastWasAbout_withoutNames_forThirtyDays() throws Exception {
    long first = call(operator, number);
    noted(operator, first, CallTopic.OVERDUE, "王小明要提早，打 0912-345-678");
    long second = call(other, number);

    List<EarlierCall> known = as(other, () -> earlierCalls.ofCase(second));

    assertThat(known).hasSize(1);
    assertThat(known.get(0).topic()).contains(CallTopic.OVERDUE);
    assertThat(known.get(0).note().orElseThrow()).contains("要提早").doesNotContain("王小明", "345");
    rows.change(
        "update hotline_call set begun_at = now() - interval '31 days' where id = " + first);
    assertThat(as(other, () -> earlierCalls.ofCase(second))).isEmpty();
  }

  @Test
  void aNoteThatMayBeOfAnotherCaseIsNotShown_norAnythingWithoutACase() throws Exception {
    long first = call(operator, number);
    CaseNumber another = opened();
    as(operator, () -> hotline.lookUp(Optional.of(first), another.digits(), facts("王小明")));
    noted(operator, first, CallTopic.PROGRESS, "兩件一起問");
    long second = call(other, number);
    long missed =
        as(other, () -> hotline.lookUp(Optional.empty(), number.digits(), facts("李大華"))).callId();

    EarlierCall known = as(other, () -> earlierCalls.ofCase(second)).get(0);

    assertThat(known.topic()).contains(CallTopic.PROGRESS);
    assertThat(known.note()).isEmpty();
    assertThatThrownBy(() -> as(other, () -> earlierCalls.ofCase(missed)))
        .isInstanceOf(NoCaseInCallException.class);
    assertThatThrownBy(() -> as(operator, () -> earlierCalls.ofCase(second)))
        .isInstanceOf(NoCaseInCallException.class);
  }

  @Test
  void notesGoFirst_thenCalls_andTheLookUpsStay() throws Exception {
    long old = call(operator, number);
    noted(operator, old, CallTopic.OTHER, "已久");
    age(old);
    long young = call(operator, number);
    noted(operator, young, CallTopic.OTHER, "剛才");

    forget(Perishable.CALL_NOTES);
    assertThat(kept(old, "note_sealed is null")).isEqualTo(1);
    assertThat(kept(young, "note_sealed is not null")).isEqualTo(1);

    forget(Perishable.CALLS);
    assertThat(kept(old, "true")).isZero();
    assertThat(kept(young, "true")).isEqualTo(1);
    assertThat(rows.count("select count(*) from hotline_look_up where call_id = " + old))
        .isEqualTo(1);
  }

  @Test
  void aNumberToCallIsKeptUntilSomebodyCalled_andTheAnswerStays() throws Exception {
    long call = call(operator, number);
    as(operator, () -> callBacks.ask(call, new CallBackWish(CallTopic.OTHER, "0912345678", "何時")));
    String request = rows.text("select subject from officer_task where " + ofCase());
    rows.change(
        "update call_back_request set asked_at = now() - interval '800 days' where id = "
            + request);

    forget(Perishable.CALL_BACKS);
    assertThat(shown(request)).isTrue();

    long task = rows.count("select id from officer_task where " + ofCase());
    staff.as(officer, Role.CASE_OFFICER, () -> taskService.done(number, task, "已說明"));
    forget(Perishable.CALL_BACKS);
    assertThat(shown(request)).as("answered today").isTrue();

    rows.change("update officer_task set done_at = now() - interval '799 days' where id = " + task);
    forget(Perishable.CALL_BACKS);
    assertThat(shown(request)).isFalse();
    age(call);
    forget(Perishable.CALLS);
    long next = call(other, number);
    assertThat(as(other, () -> callBacks.ofCase(next)).get(0).answer()).contains("已說明");
  }

  private boolean shown(String request) throws Exception {
    return staff.as(officer, Role.CASE_OFFICER, () -> answering.open(number, request)).isPresent();
  }

  /** Of other calls nothing is that old. */
  private void forget(Perishable kind) {
    forgetters.stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .forget(Instant.now(clock).minus(780, ChronoUnit.DAYS), MANY);
  }

  private void age(long call) throws Exception {
    rows.change(
        "update hotline_call set begun_at = now() - interval '800 days' where id = " + call);
  }

  private long kept(long call, String condition) throws Exception {
    return rows.count("select count(*) from hotline_call where id = " + call + " and " + condition);
  }

  private long call(String who, CaseNumber asked) throws Exception {
    return as(who, () -> hotline.lookUp(Optional.empty(), asked.digits(), facts("王小明"))).callId();
  }

  private void noted(String who, long call, CallTopic topic, String note) throws Exception {
    as(
        who,
        () -> {
          calls.setTopic(Optional.of(call), Optional.of(topic));
          calls.end(Optional.of(call), note);
          return 0;
        });
  }

  private <T> T as(String who, Callable<T> work) throws Exception {
    return staff.as(who, Role.HOTLINE_OPERATOR, work);
  }

  private CallerFacts facts(String name) {
    return new CallerFacts(Optional.of(name), Optional.empty(), Optional.of(LocalDate.now(clock)));
  }

  private CaseNumber opened() throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    TypedIntake intake =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, null, "0912345678", Set.of()))
            .agreedTo(TypedIntake.FORM, false);
    return staff
        .as(officer, Role.CASE_OFFICER, () -> intakeService.register(intake.typed()))
        .caseNumber();
  }

  private String ofCase() {
    return "case_file_id = (select id from case_file where case_number = '%s')"
        .formatted(number.digits());
  }
}
