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
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.HandOverRefusal;
import tw.caseprogress.casefile.HandOverResult;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.SeenCase;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casescreen.service.CaseScreenQuery;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.CaseReceipt;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;
import tw.caseprogress.security.Role;

/** Cases go to another unit or agency, where somebody takes them or sends them back. */
@ExtendWith(ArquillianExtension.class)
class HandOverToUnitIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String AGENCIES =
      "select id from agency where code in ('" + AGENCY + "', '" + OTHER_AGENCY + "')";
  private static final String UNIT = "移交測試科";
  private static final String GIVER = "tounit.giver";
  private static final String COLLEAGUE = "tounit.colleague";
  private static final String SUPERVISOR = "tounit.supervisor";
  private static final String OF_UNIT = "tounit.member";
  private static final String THERE = "tounit.there";
  private static final String SUPERVISOR_THERE = "tounit.supervisor.there";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private HandOverService handOvers;
  @Inject private HandOverQuery query;
  @Inject private CaseScreenQuery screens;
  @Inject private CaseFileQuery caseFiles;
  @Inject private CaseProgressQuery progress;
  @Inject private Clock clock;

  @BeforeEach
  void putStaffAndUnits() throws Exception {
    rows.put(GIVER, AGENCY, Role.CASE_OFFICER);
    rows.put(COLLEAGUE, AGENCY, Role.CASE_OFFICER);
    rows.put(OF_UNIT, AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR, AGENCY, Role.SUPERVISOR);
    rows.put(THERE, OTHER_AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR_THERE, OTHER_AGENCY, Role.SUPERVISOR);
    rows.change(
        "update staff_user set email = login || '@example.org' where login like 'tounit.%'");
    rows.change("update staff_user set unit = '" + UNIT + "' where login = '" + OF_UNIT + "'");
    rows.change("delete from staff_letter where addressee_login like 'tounit.%'");
    rows.change("delete from deadline_statistic_recount where agency_id in (" + AGENCIES + ")");
    for (String agency : List.of(AGENCY, OTHER_AGENCY)) {
      rows.change(
          "insert into agency_unit (agency_id, name_zh, name_en, phone) select id, '"
              + UNIT
              + "', 'Test Section', '1999 轉 77' from agency where code = '"
              + agency
              + "' on conflict (agency_id, name_zh) do update set active = true");
    }
  }

  @AfterEach
  void endUnits() throws Exception {
    rows.change(
        "update case_file set officer_login = '"
            + GIVER
            + "' where officer_login = '' and handling_unit = '"
            + UNIT
            + "'");
    rows.change("update agency_unit set active = false where name_zh = '" + UNIT + "'");
    rows.change("delete from deadline_statistic_recount where agency_id in (" + AGENCIES + ")");
    rows.change("update staff_user set email = null where login like 'tounit.%'");
  }

  @Test
  void aUnitGetsTheCase_citizensSeeItsPhone_itsPeopleAreTold_andOneOfThemTakesIt()
      throws Exception {
    CaseReceipt receipt = register();
    CaseNumber number = receipt.caseNumber();
    CaseView before = view(GIVER, number);

    handOver(GIVER, number, Receiver.unit(unit(AGENCY), Optional.empty()));

    CaseView waiting = view(COLLEAGUE, number);
    assertThat(waiting.isUntaken()).isTrue();
    assertThat(waiting.dueOn()).isEqualTo(before.dueOn());
    assertThat(waiting.steps()).isEqualTo(before.steps());
    CaseProgress shown = progress.find(number, receipt.queryPassword()).orElseThrow();
    assertThat(List.of(shown.unitZh(), shown.unitEn(), shown.phone()))
        .containsExactly(UNIT, "Test Section", "1999 轉 77");
    assertThat(told()).contains(OF_UNIT, SUPERVISOR).doesNotContain(COLLEAGUE, GIVER);

    take(OF_UNIT, number);
    assertThat(view(GIVER, number).officerLogin()).isEqualTo(OF_UNIT);
    refused(Fault.TAKEN, () -> take(COLLEAGUE, number));
  }

  @Test
  void anOfficerOfTheUnitMayBeChosenAtOnce() throws Exception {
    CaseNumber number = register().caseNumber();

    handOver(SUPERVISOR, number, Receiver.unit(unit(AGENCY), Optional.of(OF_UNIT)));

    assertThat(view(GIVER, number).officerLogin()).isEqualTo(OF_UNIT);
    assertThat(told()).contains(OF_UNIT).doesNotContain(SUPERVISOR);
    refused(
        Fault.SAME_UNIT,
        () -> handOver(OF_UNIT, number, Receiver.unit(unit(AGENCY), Optional.of(OF_UNIT))));
  }

  @Test
  void anotherAgencyTakesTheCase_theOneBeforeSeesItNoMore_andGetsItBack() throws Exception {
    CaseReceipt receipt = register();
    CaseNumber number = receipt.caseNumber();
    CaseView before = view(GIVER, number);
    rows.change(
        "update case_file set registered_at = now() - interval '3 days' where case_number = '"
            + number.digits()
            + "'");

    handOver(GIVER, number, Receiver.agency(OTHER_AGENCY, Optional.of(unit(OTHER_AGENCY))));

    assertThatThrownBy(() -> view(GIVER, number)).isInstanceOf(CaseNotFoundException.class);
    assertThat(as(GIVER, () -> query.givenAway(number)).orElseThrow().agency().code())
        .isEqualTo(OTHER_AGENCY);
    assertThat(as(THERE, () -> query.givenAway(number))).isEmpty();
    CaseProgress shown = progress.find(number, receipt.queryPassword()).orElseThrow();
    assertThat(shown.agency().code()).isEqualTo(OTHER_AGENCY);
    assertThat(shown.phone()).isEqualTo("1999 轉 77");
    assertThat(shown.dueOn()).isEqualTo(before.dueOn());
    assertThat(told()).contains(SUPERVISOR_THERE).doesNotContain(THERE, OF_UNIT);
    assertThat(daysToRecount(number)).isEqualTo(6);
    assertThat(
            rows.count(
                "select count(distinct agency_code) from audit_entry where action ="
                    + " 'CASE_HANDED_OVER' and case_number = '"
                    + number.digits()
                    + "'"))
        .isEqualTo(2);

    assertThat(as(THERE, () -> screens.open(number)).waysBack().cameFrom().orElseThrow().code())
        .isEqualTo(AGENCY);
    sendBack(THERE, number);
    CaseView back = view(GIVER, number);
    assertThat(back.officerLogin()).isEqualTo(GIVER);
    assertThat(back.handlingUnit()).isEqualTo(before.handlingUnit());
    assertThat(back.dueOn()).isEqualTo(before.dueOn());
    assertThat(told()).contains(GIVER);
    refused(Fault.NOT_TO_BE_SENT_BACK, () -> sendBack(GIVER, number));
  }

  @Test
  void aDueDateThatMovesWithTheAgency_isShownBefore_written_andTold() throws Exception {
    CaseNumber number = register().caseNumber();
    String ofCase =
        " where case_file_id = (select id from case_file where case_number = '"
            + number.digits()
            + "')";
    // as if the agency had had a day off that the other one had not
    rows.change(
        "update case_file set due_on = due_on + 1 where case_number = '" + number.digits() + "'");
    Receiver there = Receiver.agency(OTHER_AGENCY, Optional.of(unit(OTHER_AGENCY)));
    DueDatePreview preview = as(GIVER, () -> query.preview(number, there)).orElseThrow().due();
    assertThat(preview.isMoved()).isTrue();
    assertThat(as(GIVER, () -> query.preview(number, Receiver.officer(COLLEAGUE)))).isEmpty();
    HandOver silent = new HandOver(there, "業務移撥", Telling.nobody(""));
    int version = view(GIVER, number).version();
    refused(
        Fault.REASON_FOR_NONE,
        () ->
            staff.as(GIVER, Role.CASE_OFFICER, () -> handOvers.handOver(number, version, silent)));

    handOver(GIVER, number, there);

    CaseView moved = view(THERE, number);
    assertThat(moved.dueOn()).isEqualTo(preview.after());
    assertThat(moved.dueDateSteps())
        .last()
        .matches(step -> step.cause() == DueDateCause.HANDED_OVER);
    assertThat(rows.count("select count(*) from notice" + ofCase + " and event = 'DUE_DATE_MOVED'"))
        .isEqualTo(1);
  }

  @Test
  void whereNobodyOfTheUnitCanBeTold_allOfficersOfTheAgencyAre() throws Exception {
    CaseNumber number = register().caseNumber();
    String supervisors =
        " from staff_user u where u.email is not null and u.agency_code = '"
            + OTHER_AGENCY
            + "' and exists (select 1 from staff_user_role r where r.staff_user_id = u.id"
            + " and r.role = 'SUPERVISOR')";
    String restore =
        rows.text(
            "select string_agg(format('update staff_user set email = %L where login = %L',"
                + " u.email, u.login), ';')"
                + supervisors);
    rows.change("update staff_user set email = null where id in (select u.id" + supervisors + ")");
    try {
      handOver(GIVER, number, Receiver.agency(OTHER_AGENCY, Optional.of(unit(OTHER_AGENCY))));

      assertThat(told()).containsExactly(THERE);
    } finally {
      rows.change(restore);
    }
  }

  @Test
  void aCaseIsNotSentBackToAUnitThatHasEnded() throws Exception {
    CaseNumber number = register().caseNumber();
    handOver(GIVER, number, Receiver.unit(unit(AGENCY), Optional.of(OF_UNIT)));
    handOver(OF_UNIT, number, Receiver.agency(OTHER_AGENCY, Optional.of(unit(OTHER_AGENCY))));
    rows.change("update agency_unit set active = false where id = " + unit(AGENCY));

    refused(Fault.UNIT_ENDED, () -> sendBack(THERE, number));
    assertThat(view(THERE, number).isUntaken()).isTrue();
  }

  @Test
  void onlyItsOfficerOrASupervisorGivesACaseAwayFromItsUnit_andOnlyToWhatIsThere()
      throws Exception {
    CaseNumber number = register().caseNumber();
    long own = unit(AGENCY);
    long there = unit(OTHER_AGENCY);

    refused(
        Fault.NOT_YOURS, () -> handOver(COLLEAGUE, number, Receiver.unit(own, Optional.empty())));
    refused(
        Fault.NOT_A_UNIT, () -> handOver(GIVER, number, Receiver.unit(there, Optional.empty())));
    refused(
        Fault.NOT_A_UNIT,
        () -> handOver(GIVER, number, Receiver.agency(OTHER_AGENCY, Optional.of(own))));
    refused(
        Fault.NOT_ANOTHER_AGENCY,
        () -> handOver(GIVER, number, Receiver.agency(AGENCY, Optional.empty())));
    refused(
        Fault.NOT_AN_OFFICER,
        () -> handOver(GIVER, number, Receiver.unit(own, Optional.of(THERE))));
    refused(Fault.NOT_TO_BE_SENT_BACK, () -> sendBack(GIVER, number));
    assertThat(view(GIVER, number).officerLogin()).isEqualTo(GIVER);
  }

  @Test
  void severalGoAtOnce_andThoseThatAreNotTheCallersStay() throws Exception {
    CaseNumber own = register().caseNumber();
    CaseNumber others = register().caseNumber();
    handOver(GIVER, others, Receiver.officer(COLLEAGUE));
    List<SeenCase> chosen = List.of(seen(own), seen(others));
    HandOver toUnit = new HandOver(Receiver.unit(unit(AGENCY), Optional.empty()), "業務移撥");

    HandOverResult result = as(GIVER, () -> handOvers.handOver(chosen, toUnit));

    assertThat(result.handedOver()).containsExactly(own);
    assertThat(result.left())
        .containsExactly(new HandOverResult.Left(others, HandOverRefusal.NOT_YOURS));
  }

  private CaseReceipt register() throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    Intake typed =
        TypedIntake.of(type.code(), LocalDate.now(clock))
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return as(GIVER, () -> intake.register(typed));
  }

  private void handOver(String by, CaseNumber number, Receiver to) throws Exception {
    int version = view(SUPERVISOR, number).version();
    Role role = by.equals(SUPERVISOR) ? Role.SUPERVISOR : Role.CASE_OFFICER;
    staff.as(by, role, () -> handOvers.handOver(number, version, new HandOver(to, "業務移撥")));
  }

  private void take(String by, CaseNumber number) throws Exception {
    int version = view(by, number).version();
    staff.as(by, Role.CASE_OFFICER, () -> handOvers.take(number, version));
  }

  private void sendBack(String by, CaseNumber number) throws Exception {
    int version = view(by, number).version();
    staff.as(by, Role.CASE_OFFICER, () -> handOvers.sendBack(number, version, "不是本機關的業務"));
  }

  private SeenCase seen(CaseNumber number) throws Exception {
    return new SeenCase(number, view(GIVER, number).version());
  }

  private CaseView view(String login, CaseNumber number) throws Exception {
    return as(login, () -> caseFiles.get(number));
  }

  private <T> T as(String login, Callable<T> work) throws Exception {
    Role role = login.equals(SUPERVISOR) ? Role.SUPERVISOR : Role.CASE_OFFICER;
    return staff.as(login, role, work);
  }

  private long unit(String agency) throws Exception {
    return rows.count(
        "select u.id from agency_unit u join agency a on a.id = u.agency_id where a.code = '"
            + agency
            + "' and u.name_zh = '"
            + UNIT
            + "'");
  }

  /** Who has a letter of today, which lists a case at least. */
  private List<String> told() throws Exception {
    return List.of(
        rows.text(
                "select coalesce(string_agg(addressee_login, ',' order by addressee_login), '')"
                    + " from staff_letter where kind = 'HAND_OVER'"
                    + " and addressee_login like 'tounit.%' and subject !~ ' 0 件'")
            .split(","));
  }

  /** Of the three days from the registration on, at either agency; the day may end meanwhile. */
  private long daysToRecount(CaseNumber number) throws Exception {
    return rows.count(
        "select count(*) from deadline_statistic_recount r join case_file c on c.case_number = '"
            + number.digits()
            + "' where r.agency_id in ("
            + AGENCIES
            + ") and r.business_date - (c.registered_at at time zone 'Asia/Taipei')::date"
            + " between 0 and 2");
  }

  private static void refused(Fault fault, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CaseInputException.class, refusal -> assertThat(refusal.fault()).isEqualTo(fault));
  }
}
