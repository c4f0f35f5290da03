package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.security.service.StaffKeepingService;
import tw.caseprogress.security.service.StaffQuery;

/** Whose accounts an administrator makes, changes and ends: called past every screen. */
@ExtendWith(ArquillianExtension.class)
class StaffKeepingServiceIT {

  private static final String AGENCY = "379130100A";
  private static final String OTHER_AGENCY = "379150000A";
  private static final String ADMINISTRATOR = "keeping.admin";
  private static final String CITY = "keeping.city";
  private static final String STRANGER = "keeping.stranger";
  private static final String PASSWORD = "[A-Za-z0-9]{4}(-[A-Za-z0-9]{3,4}){4}";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private StaffKeepingService keeping;
  @Inject private StaffQuery people;

  @BeforeEach
  void putAdministrators() throws Exception {
    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(STRANGER, OTHER_AGENCY, Role.CASE_OFFICER);
  }

  @Test
  void anAgencysAdministratorMakesAnOfficer_whoMustSetAPasswordFirst() throws Exception {
    String login = login("officer");

    String password = asAgency(() -> keeping.create(login, officer("新承辦", AGENCY)));

    assertThat(password).matches(PASSWORD);
    assertThat(person(login).state()).isEqualTo(StaffState.FIRST_PASSWORD);
    assertThat(person(login).details()).isEqualTo(officer("新承辦", AGENCY));
    assertThat(
            rows.count("select count(*) from staff_user where password_hash = '" + password + "'"))
        .as("the password is kept nowhere")
        .isZero();
  }

  @Test
  void everyCommandIsRefusedForPeopleOfAnotherAgency_andForAdministrators() throws Exception {
    String colleague = login("administrator");
    rows.put(colleague, AGENCY, Role.AGENCY_ADMINISTRATOR);

    for (String login : Set.of(STRANGER, colleague, ADMINISTRATOR, CITY, "nobody-at-all")) {
      commands(login, officer("名", AGENCY))
          .forEach(
              (name, command) -> refused(name + " of " + login, StaffFault.NOT_YOURS, command));
    }
    refused(
        "an officer elsewhere",
        StaffFault.NOT_YOURS,
        () -> keeping.create(login("elsewhere"), officer("名", OTHER_AGENCY)));
    refused(
        "an administrator",
        StaffFault.NOT_YOURS,
        () -> keeping.create(login("boss"), details("名", AGENCY, Role.AGENCY_ADMINISTRATOR)));
  }

  @Test
  void whoIsNoAdministratorIsRefusedBeforeAnythingIsLookedAt() {
    for (Role role :
        EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR))) {
      commands(STRANGER, officer("名", AGENCY))
          .forEach(
              (name, command) ->
                  assertThatThrownBy(() -> staff.as(ADMINISTRATOR, role, command))
                      .as("%s as %s", name, role)
                      .isInstanceOf(EJBAccessException.class));
    }
  }

  @Test
  void anOfficersRoleIsNotTheCitysToGive() {
    assertThatThrownBy(
            () ->
                staff.as(
                    CITY,
                    Role.SYSTEM_ADMINISTRATOR,
                    () -> keeping.create(login("city"), officer("名", AGENCY))))
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.NOT_YOURS));
  }

  @Test
  void nobodyIsGivenAnAgencyThatIsNotInUse() {
    assertThatThrownBy(
            () ->
                staff.as(
                    CITY,
                    Role.SYSTEM_ADMINISTRATOR,
                    () ->
                        keeping.create(
                            login("nowhere"),
                            details("名", "379000000Z", Role.AGENCY_ADMINISTRATOR))))
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.AGENCY_NOT_IN_USE));
  }

  @Test
  void theLastAdministratorOfTheCityEndsNobody_andGivesTheRoleToNobody() throws Exception {
    String others =
        "update staff_user set active = %s where login <> '"
            + CITY
            + "' and exists (select 1"
            + " from staff_user_role r where r.staff_user_id = staff_user.id"
            + " and r.role = 'SYSTEM_ADMINISTRATOR')";
    rows.change(others.formatted(false));
    try {
      assertLast(() -> keeping.end(CITY, version(CITY)));
      assertLast(() -> keeping.change(CITY, version(CITY), details("高系統", null, Role.AUDITOR)));
    } finally {
      rows.change(others.formatted(true));
    }
  }

  @Test
  void anEndedAccountIsTakenIntoUseAgain_byANewPassword() throws Exception {
    String login = login("again");
    asAgency(() -> keeping.create(login, officer("離職", AGENCY)));

    asAgency(
        () -> {
          keeping.end(login, person(login).version());
          return null;
        });
    assertThat(person(login).state()).isEqualTo(StaffState.ENDED);
    String password = asAgency(() -> keeping.reopen(login, person(login).version()));

    assertThat(password).matches(PASSWORD);
    assertThat(person(login).state()).isEqualTo(StaffState.FIRST_PASSWORD);
  }

  @Test
  void whoWasFasterIsNotOverwritten() throws Exception {
    String login = login("faster");
    asAgency(() -> keeping.create(login, officer("甲", AGENCY)));
    int seen = person(login).version();
    asAgency(
        () -> {
          keeping.change(login, seen, officer("乙", AGENCY));
          return null;
        });

    refused(
        "a change of what was seen before",
        StaffFault.CHANGED_MEANWHILE,
        () -> {
          keeping.change(login, seen, officer("丙", AGENCY));
          return null;
        });

    assertThat(person(login).details().displayName()).isEqualTo("乙");
    assertThat(
            rows.count(
                "select count(*) from audit_entry where action = 'STAFF_USER_CHANGED'"
                    + " and detail ->> 'login' = '"
                    + login
                    + "' and detail ->> 'name' = '甲 → 乙'"))
        .isEqualTo(1);
  }

  private Map<String, Callable<?>> commands(String login, StaffDetails details) {
    Map<String, Callable<?>> commands = new LinkedHashMap<>();
    commands.put("change", command(() -> keeping.change(login, 0, details)));
    commands.put("end", command(() -> keeping.end(login, 0)));
    commands.put("reopen", () -> keeping.reopen(login, 0));
    commands.put("reset", () -> keeping.resetPassword(login, 0));
    commands.put("link", command(() -> keeping.sendPasswordLink(login, 0, "https://x")));
    return commands;
  }

  private static Callable<?> command(StaffOnStage.Command command) {
    return command.asCallable();
  }

  private void assertLast(StaffOnStage.Command command) {
    assertThatThrownBy(() -> staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, command))
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(StaffFault.LAST_ADMINISTRATOR));
  }

  private void refused(String what, StaffFault fault, Callable<?> command) {
    assertThatThrownBy(() -> asAgency(command))
        .as(what)
        .isInstanceOfSatisfying(
            StaffRefusedException.class,
            refusal -> assertThat(refusal.faults()).as(what).containsExactly(fault));
  }

  private <T> T asAgency(Callable<T> work) throws Exception {
    return staff.as(ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, work);
  }

  private StaffMember person(String login) throws Exception {
    return asAgency(people::people).stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private int version(String login) throws Exception {
    return (int) rows.count("select version from staff_user where login = '" + login + "'");
  }

  private static StaffDetails officer(String name, String agency) {
    return details(name, agency, Role.CASE_OFFICER);
  }

  private static StaffDetails details(String name, String agency, Role role) {
    return new StaffDetails(
        name,
        Optional.ofNullable(agency),
        "商業登記科",
        Optional.of("somebody@example.org"),
        "1999 轉 1",
        Set.of(role));
  }

  /** One that no other run of a test has used. */
  private static String login(String name) {
    return "keeping." + name + "." + Long.toString(System.nanoTime(), 36);
  }
}
