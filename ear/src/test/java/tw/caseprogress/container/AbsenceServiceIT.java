package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.absence.Absence;
import tw.caseprogress.absence.AbsenceFault;
import tw.caseprogress.absence.AbsenceRefusedException;
import tw.caseprogress.absence.AbsenceState;
import tw.caseprogress.absence.AbsenceView;
import tw.caseprogress.absence.service.AbsenceQuery;
import tw.caseprogress.absence.service.AbsenceService;
import tw.caseprogress.absence.service.Deputies;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.HandOver;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casefile.service.CaseFileQuery;
import tw.caseprogress.casefile.service.HandOverService;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.reminder.ReminderAddressee;
import tw.caseprogress.reminder.ReminderDigest;
import tw.caseprogress.reminder.ReminderRung.Addressee;
import tw.caseprogress.reminder.service.ReminderDigestQuery;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.service.StaffKeepingService;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistOrder;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Who is away, who stands in, and what comes to the deputy meanwhile. */
@ExtendWith(ArquillianExtension.class)
class AbsenceServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String AWAY = "absence.away";
  private static final String DEPUTY = "absence.deputy";
  private static final String THIRD = "absence.third";
  private static final String STRANGER = "absence.stranger";
  private static final String SUPERVISOR = "absence.supervisor";
  private static final String ADMINISTRATOR = "absence.admin";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private AbsenceService absences;
  @Inject private AbsenceQuery absenceQuery;
  @Inject private Deputies deputies;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue catalogue;
  @Inject private CaseFileQuery caseFiles;
  @Inject private HandOverService handOvers;
  @Inject private StaffKeepingService keeping;
  @Inject private WorklistQuery worklist;
  @Inject private ReminderDigestQuery digests;
  @Inject private Clock clock;

  private LocalDate today;

  @BeforeEach
  void putStaff() throws Exception {
    today = LocalDate.now(clock);
    for (String login : List.of(AWAY, DEPUTY, THIRD)) {
      rows.put(login, AGENCY, Role.CASE_OFFICER);
    }
    rows.put(STRANGER, OTHER_AGENCY, Role.CASE_OFFICER);
    rows.put(SUPERVISOR, AGENCY, Role.SUPERVISOR);
    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    rows.change("delete from staff_absence where login like 'absence.%'");
  }

  @Test
  void newCasesAndThoseHandedOverGoToTheDeputy_untilTheLastDay() throws Exception {
    CaseNumber before = register(AWAY);
    enter(AWAY, new Absence(AWAY, DEPUTY, today, today));

    CaseNumber meanwhile = register(AWAY);
    CaseNumber ofThird = register(THIRD);
    handOver(ofThird, AWAY);

    assertThat(view(before).officerLogin()).isEqualTo(AWAY);
    assertThat(view(meanwhile).officerLogin()).isEqualTo(DEPUTY);
    assertThat(view(ofThird).officerLogin()).isEqualTo(DEPUTY);
    assertThat(
            rows.count(
                "select count(*) from progress_entry e join case_file c on c.id = e.case_file_id"
                    + " where c.case_number = '"
                    + meanwhile.digits()
                    + "' and e.entered_by = '"
                    + AWAY
                    + "'"))
        .as("who registered a case signs its first entry, whoever has it")
        .isEqualTo(1);
    assertThat(
            rows.count(
                "select count(*) from audit_entry where action = 'CASE_HANDED_OVER' and detail ->>"
                    + " 'standsInFor' = '"
                    + AWAY
                    + "' and case_number = '"
                    + ofThird.digits()
                    + "'"))
        .isEqualTo(1);
    rows.change(
        "update staff_absence set from_on = from_on - 3, until_on = until_on - 1 where login = '"
            + AWAY
            + "'");
    assertThat(view(register(AWAY)).officerLogin()).as("the day after").isEqualTo(AWAY);
  }

  @Test
  void theDeputysWorklistShowsTheCasesOfTheAbsent_andTheReminderGoesToTheDeputy() throws Exception {
    CaseNumber number = register(AWAY);
    rows.change(
        "update case_file set due_on = '%s' where case_number = '%s'"
            .formatted(today, number.digits()));
    rows.change(
        ("insert into deadline_reminder (case_file_id, rung, due_on, reached_on)"
                + " select id, 'DUE_TODAY', due_on, '%s' from case_file where case_number = '%s'")
            .formatted(today, number.digits()));
    assertThat(mine(DEPUTY)).doesNotContain(number.shown());
    assertThat(reminded(AWAY)).contains(number.shown());
    assertThat(reminded(DEPUTY)).doesNotContain(number.shown());

    enter(ADMINISTRATOR, new Absence(AWAY, DEPUTY, today, today.plusDays(3)));

    assertThat(mine(DEPUTY)).contains(number.shown());
    assertThat(mine(THIRD)).doesNotContain(number.shown());
    assertThat(reminded(DEPUTY)).contains(number.shown());
    assertThat(reminded(AWAY)).doesNotContain(number.shown());
    assertThat(
            staff
                .as(SUPERVISOR, Role.SUPERVISOR, () -> absenceQuery.away().get(AWAY))
                .deputyLogin())
        .isEqualTo(DEPUTY);

    withdraw(AWAY);
    assertThat(mine(DEPUTY)).doesNotContain(number.shown());
    assertThat(reminded(AWAY)).contains(number.shown());
  }

  @Test
  void whoMovedToAnotherAgency_leavesTheDeputyBehind() throws Exception {
    enter(AWAY, new Absence(AWAY, DEPUTY, today, today));
    rows.change(agencyOf(AWAY, OTHER_AGENCY));
    try {
      assertThat(deputies.acting(AWAY, today)).isEqualTo(AWAY);
      assertThat(deputies.standsInFor(DEPUTY, today)).isEmpty();
    } finally {
      rows.change(agencyOf(AWAY, AGENCY));
    }
    assertThat(deputies.acting(AWAY, today)).isEqualTo(DEPUTY);
    assertThat(deputies.standsInFor(DEPUTY, today)).containsExactly(AWAY);
  }

  private static String agencyOf(String login, String code) {
    return "update staff_user set agency_code = '%s' where login = '%s'".formatted(code, login);
  }

  @Test
  void overlappingAndCircularDeputiesAreRefused() throws Exception {
    enter(AWAY, new Absence(AWAY, DEPUTY, today.plusDays(2), today.plusDays(5)));

    refused(AbsenceFault.OVERLAPS, AWAY, new Absence(AWAY, THIRD, today, today.plusDays(2)));
    refused(
        AbsenceFault.STANDS_IN,
        DEPUTY,
        new Absence(DEPUTY, THIRD, today.plusDays(5), today.plusDays(6)));
    refused(AbsenceFault.DEPUTY_IS_AWAY, THIRD, new Absence(THIRD, AWAY, today, today.plusDays(3)));
    assertThat(list(AWAY)).hasSize(1);
  }

  @Test
  void nobodyIsEnteredButByHimselfOrByTheAdministrator_andOnlyWithinTheAgency() throws Exception {
    Absence ofAway = new Absence(AWAY, DEPUTY, today, today);

    refused(AbsenceFault.NOT_AN_OFFICER, THIRD, ofAway);
    refused(
        AbsenceFault.NOT_AN_OFFICER, ADMINISTRATOR, new Absence(STRANGER, DEPUTY, today, today));
    refused(
        AbsenceFault.NOT_AN_OFFICER, ADMINISTRATOR, new Absence(SUPERVISOR, DEPUTY, today, today));
    refused(AbsenceFault.DEPUTY_IS_NO_OFFICER, AWAY, new Absence(AWAY, STRANGER, today, today));
    refused(AbsenceFault.DEPUTY_IS_NO_OFFICER, AWAY, new Absence(AWAY, SUPERVISOR, today, today));
    enter(AWAY, ofAway);
    long id = list(AWAY).get(0).id();
    for (String stranger : List.of(STRANGER, THIRD)) {
      assertThatThrownBy(() -> staff.as(stranger, Role.CASE_OFFICER, () -> absences.withdraw(id)))
          .as(stranger)
          .isInstanceOf(AbsenceRefusedException.class);
    }
    assertThat(list(AWAY).get(0).state()).isEqualTo(AbsenceState.RUNNING);
    for (Role role :
        EnumSet.complementOf(EnumSet.of(Role.CASE_OFFICER, Role.AGENCY_ADMINISTRATOR))) {
      assertThatThrownBy(() -> staff.as(AWAY, role, () -> absences.enter(ofAway)))
          .as("%s", role)
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void whoStandsInKeepsTheAccountUntilTheAbsenceIsOverOrTakenBack() throws Exception {
    enter(AWAY, new Absence(AWAY, THIRD, today.plusDays(1), today.plusDays(2)));
    int version = version(THIRD);

    assertThatThrownBy(() -> end(THIRD, version))
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.STANDS_IN));
    withdraw(AWAY);
    assertThat(list(AWAY).get(0).state()).isEqualTo(AbsenceState.WITHDRAWN);
  }

  private void end(String login, int version) throws Exception {
    staff.as(ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, () -> keeping.end(login, version));
  }

  private int version(String login) throws Exception {
    rows.change(
        "update case_file set officer_login = '%s' where officer_login = '%s'"
            .formatted(DEPUTY, login));
    return (int) rows.count("select version from staff_user where login = '" + login + "'");
  }

  private void enter(String by, Absence absence) throws Exception {
    staff.as(by, roleOf(by), () -> absences.enter(absence));
  }

  private void withdraw(String login) throws Exception {
    long id = list(login).get(0).id();
    staff.as(login, Role.CASE_OFFICER, () -> absences.withdraw(id));
  }

  private void refused(AbsenceFault fault, String by, Absence absence) {
    assertThatThrownBy(() -> enter(by, absence))
        .isInstanceOfSatisfying(
            AbsenceRefusedException.class,
            refusal ->
                assertThat(refusal.objections())
                    .extracting(one -> one.fault())
                    .containsExactly(fault));
  }

  private static Role roleOf(String login) {
    return login.equals(ADMINISTRATOR) ? Role.AGENCY_ADMINISTRATOR : Role.CASE_OFFICER;
  }

  private List<AbsenceView> list(String login) throws Exception {
    return staff.as(login, Role.CASE_OFFICER, absenceQuery::own);
  }

  private List<String> mine(String login) throws Exception {
    WorklistFilter filter =
        new WorklistFilter(
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            WorklistOrder.RISK,
            false);
    return staff.as(
        login,
        Role.CASE_OFFICER,
        () -> worklist.rows(filter, 0, 200).stream().map(row -> row.caseNumber()).toList());
  }

  private List<String> reminded(String login) throws Exception {
    ReminderAddressee addressee =
        new ReminderAddressee(
            rows.count("select id from staff_user where login = '" + login + "'"),
            rows.count("select id from agency where code = '" + AGENCY + "'"),
            login,
            login + "@example.org",
            Set.of(Addressee.OFFICER));
    return digests.untold(addressee, today).map(ReminderDigest::cases).orElse(List.of()).stream()
        .map(one -> one.caseNumber())
        .toList();
  }

  private CaseNumber register(String login) throws Exception {
    CaseTypeView type = catalogue.offeredBy(AGENCY).get(0);
    Intake typed =
        TypedIntake.of(type.code(), today)
            .under(UUID.randomUUID())
            .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
            .agreedTo(TypedIntake.FORM, false)
            .typed();
    return staff.as(login, Role.CASE_OFFICER, () -> intake.register(typed)).caseNumber();
  }

  private void handOver(CaseNumber number, String to) throws Exception {
    int version = view(number).version();
    staff.as(
        THIRD,
        Role.CASE_OFFICER,
        () -> handOvers.handOver(number, version, new HandOver(to, "職務調整")));
  }

  private CaseView view(CaseNumber number) throws Exception {
    return staff.as(SUPERVISOR, Role.SUPERVISOR, () -> caseFiles.get(number));
  }
}
