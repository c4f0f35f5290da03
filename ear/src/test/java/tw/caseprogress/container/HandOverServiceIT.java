package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.HandOverPlan;
import tw.caseprogress.casefile.HandOverRefusal;
import tw.caseprogress.casefile.HandOverResult;
import tw.caseprogress.casefile.HandOverTarget;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.service.StaffKeepingService;

/** Cases go from one officer of an agency to another. */
@ExtendWith(ArquillianExtension.class)
class HandOverServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String GIVER = "handover.giver";
  private static final String SECOND = "handover.second";
  private static final String RECEIVER = "handover.receiver";
  private static final String STRANGER = "handover.stranger";
  private static final String SUPERVISOR = "handover.supervisor";
  private static final String ADMINISTRATOR = "handover.admin";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private Clock clock;
  @Inject private HandOverService handOvers;
  @Inject private HandOverQuery candidates;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseFileService commands;
  @Inject private StaffKeepingService keeping;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(GIVER, AGENCY, Role.CASE_OFFICER);
    rows.put(RECEIVER, AGENCY, Role.CASE_OFFICER);
    rows.put(SECOND, AGENCY, Role.CASE_OFFICER);
    rows.put(STRANGER, OTHER_AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR, AGENCY, Role.SUPERVISOR);
    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    rows.change(
        "update staff_user set active = true, email = login || '@example.org'"
            + " where login like 'handover.%'");
  }

  @Test
  void theReceiverHasTheCase_withItsDueDate_andIsToldByMailOnce() throws Exception {
    CaseNumber number = register(GIVER, AGENCY);
    CaseView before = view(number);

    handOver(GIVER, number, RECEIVER);

    CaseView after = view(number);
    assertThat(after.officerLogin()).isEqualTo(RECEIVER);
    assertThat(after.dueOn()).isEqualTo(before.dueOn());
    assertThat(after.entries().get(0).kind()).isEqualTo(ProgressKind.HANDED_OVER);
    assertThat(after.entries().get(0).text()).isEqualTo("職務調整");
    assertThat(after.steps()).isEqualTo(before.steps());
    assertThat(letters()).isEqualTo(1);
    assertThat(
            rows.text(
                "select subject from staff_letter where kind = 'HAND_OVER' and addressee_login = '"
                    + RECEIVER
                    + "'"))
        .matches(".* [1-9]\\d* 件案件");
    assertThat(
            rows.count(
                "select count(*) from audit_entry where action = 'CASE_HANDED_OVER' and"
                    + " detail ->> 'to' = '"
                    + RECEIVER
                    + "' and case_number = '"
                    + number.digits()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void nobodyButAnOfficerOfTheAgencyReceivesACase() throws Exception {
    CaseNumber number = register(GIVER, AGENCY);

    for (String login : List.of(STRANGER, SUPERVISOR, "nobody-at-all")) {
      assertThatThrownBy(() -> handOver(GIVER, number, login))
          .as(login)
          .isInstanceOfSatisfying(
              CaseInputException.class,
              refusal -> assertThat(refusal.fault()).isEqualTo(Fault.NOT_AN_OFFICER));
    }
    assertThat(view(number).officerLogin()).isEqualTo(GIVER);
  }

  @Test
  void severalAtOnce_thoseThatCannotGoStayWithTheirReason_andTheReceiverIsToldOnce()
      throws Exception {
    CaseNumber running = register(GIVER, AGENCY);
    CaseNumber closed = register(GIVER, AGENCY);
    close(closed);
    CaseNumber changed = register(GIVER, AGENCY);
    SeenCase before = seen(changed);
    handOver(GIVER, changed, SECOND);
    CaseNumber his = register(RECEIVER, AGENCY);
    List<SeenCase> chosen = List.of(seen(running), seen(closed), before, seen(his));
    long letters = letters();

    HandOverPlan plan = plan(chosen);
    HandOverResult result = handOver(chosen);

    assertThat(plan.going()).extracting(one -> one.number()).containsExactly(running);
    assertThat(plan.staying())
        .extracting(one -> one.candidate().number(), one -> one.reason())
        .containsExactlyInAnyOrderElementsOf(stay(closed, changed, his));
    assertThat(result.handedOver()).containsExactly(running);
    assertThat(result.left())
        .extracting(one -> one.number(), one -> one.reason())
        .containsExactlyInAnyOrderElementsOf(stay(closed, changed, his));
    assertThat(view(changed).officerLogin()).isEqualTo(SECOND);
    assertThat(letters()).as("letters of this day").isBetween(letters, letters + 1);
  }

  @Test
  void oneOfAnotherAgencyStopsAll_andItIsNotToldThatItExists() throws Exception {
    CaseNumber own = register(GIVER, AGENCY);
    CaseNumber elsewhere = register(STRANGER, OTHER_AGENCY);
    List<SeenCase> chosen = List.of(seen(own), new SeenCase(elsewhere, 1));

    assertThatThrownBy(() -> plan(chosen)).isInstanceOf(CaseNotFoundException.class);
    assertThatThrownBy(() -> handOver(chosen)).isInstanceOf(CaseNotFoundException.class);

    assertThat(view(own).officerLogin()).isEqualTo(GIVER);
  }

  @Test
  void noneAndTooMany_areRefusedInsteadOfSilentlyCutShort() throws Exception {
    SeenCase one = seen(register(GIVER, AGENCY));

    assertFault(Fault.NO_CASES, List.of());
    assertFault(Fault.TOO_MANY_CASES, Collections.nCopies(HandOverService.MOST + 1, one));
  }

  @Test
  void anAccountWithOpenCasesIsNotEnded_untilTheyWentToAColleague() throws Exception {
    CaseNumber number = register(GIVER, AGENCY);

    assertThatThrownBy(this::endGiver)
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.OPEN_CASES));
    assertThatThrownBy(this::makeGiverSupervisor)
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.OPEN_CASES));
    long left =
        staff.as(
            ADMINISTRATOR,
            Role.AGENCY_ADMINISTRATOR,
            () -> handOvers.handOverAllOf(GIVER, reason(RECEIVER)));
    assertThat(left).isZero();
    endGiver();

    assertThat(view(number).officerLogin()).isEqualTo(RECEIVER);
  }

  private int versionOfGiver() throws Exception {
    return (int) rows.count("select version from staff_user where login = '" + GIVER + "'");
  }

  private void makeGiverSupervisor() throws Exception {
    int version = versionOfGiver();
    StaffDetails details =
        new StaffDetails(
            "甲", Optional.of(AGENCY), "", Optional.empty(), "", Set.of(Role.SUPERVISOR));
    staff.as(
        ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, () -> keeping.change(GIVER, version, details));
  }

  private void endGiver() throws Exception {
    int version = versionOfGiver();
    staff.as(ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, () -> keeping.end(GIVER, version));
  }

  private CaseNumber register(String login, String agency) throws Exception {
    CaseTypeView type = catalogue.offeredBy(agency).get(0);
    Intake typed =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(login, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private void handOver(String by, CaseNumber number, String to) throws Exception {
    int version = view(number).version();
    staff.as(by, Role.CASE_OFFICER, () -> handOvers.handOver(number, version, reason(to)));
  }

  private HandOverResult handOver(List<SeenCase> chosen) throws Exception {
    return staff.as(
        SUPERVISOR, Role.SUPERVISOR, () -> handOvers.handOver(chosen, reason(RECEIVER)));
  }

  private HandOverPlan plan(List<SeenCase> chosen) throws Exception {
    Map<CaseNumber, Integer> seen =
        chosen.stream().collect(Collectors.toMap(SeenCase::number, SeenCase::version));
    return staff.as(
        SUPERVISOR,
        Role.SUPERVISOR,
        () ->
            HandOverPlan.of(
                candidates.candidates(seen.keySet()), seen, HandOverTarget.officer(RECEIVER)));
  }

  private SeenCase seen(CaseNumber number) throws Exception {
    return new SeenCase(number, view(number).version());
  }

  private static List<Tuple> stay(CaseNumber closed, CaseNumber changed, CaseNumber his) {
    return List.of(
        tuple(closed, HandOverRefusal.CLOSED),
        tuple(changed, HandOverRefusal.CHANGED_MEANWHILE),
        tuple(his, HandOverRefusal.SAME_OFFICER));
  }

  private void assertFault(Fault fault, List<SeenCase> chosen) {
    assertThatThrownBy(() -> handOver(chosen))
        .isInstanceOfSatisfying(
            CaseInputException.class, refusal -> assertThat(refusal.fault()).isEqualTo(fault));
  }

  private void close(CaseNumber number) throws Exception {
    int version = view(number).version();
    staff.as(
        GIVER,
        Role.CASE_OFFICER,
        () -> commands.close(number, version, new Closing(Outcome.GRANTED, "准予", Telling.BY_ALL)));
  }

  private CaseView view(CaseNumber number) throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> caseFiles.get(number));
  }

  private long letters() throws Exception {
    return rows.count(
        "select count(*) from staff_letter where kind = 'HAND_OVER' and addressee_login = '"
            + RECEIVER
            + "'");
  }

  private static HandOver reason(String login) {
    return new HandOver(login, "職務調整");
  }
}
