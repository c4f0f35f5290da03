package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.gateway.service.GatewayService;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.security.OutsideAgencyException;
import tw.caseprogress.security.Role;
import tw.caseprogress.setup.SetUpFinding;
import tw.caseprogress.setup.SetUpLine;
import tw.caseprogress.setup.SetUpStep;
import tw.caseprogress.setup.service.SetUpQuery;

/** What the checklist of the first start finds in a system that nobody has set up. */
@ExtendWith(ArquillianExtension.class)
class SetUpQueryIT {

  private static final String CITY = "setup.city";
  private static final String ADMINISTRATOR = "setup.administrator";
  private static final String OFFICER = "setup.officer";
  private static final String NOWHERE = "setup.nowhere";
  // No other test has people of it
  private static final String AGENCY = "379140000A";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private SetUpQuery query;
  @Inject private GatewayService gateways;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(NOWHERE, null, Role.AGENCY_ADMINISTRATOR);
  }

  @AfterEach
  void takeStaffAway() throws Exception {
    rows.change(
        "delete from staff_user_role where staff_user_id in (select id from staff_user where agency_code = '"
            + AGENCY
            + "')");
    rows.change("delete from staff_user where agency_code = '" + AGENCY + "'");
  }

  @Test
  void itLooksAtTheSystem_andALineTicksItselfWhenSomebodyIsThere() throws Exception {
    assertThat(cityLacks(SetUpStep.ADMINISTRATORS)).contains(AGENCY);
    assertThat(cityLacks(SetUpStep.OFFICERS)).contains(AGENCY);

    rows.put(ADMINISTRATOR, AGENCY, Role.AGENCY_ADMINISTRATOR);
    assertThat(cityLacks(SetUpStep.ADMINISTRATORS)).doesNotContain(AGENCY);
    assertThat(cityLacks(SetUpStep.OFFICERS)).contains(AGENCY);
    assertThat(findings(ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR))
        .containsExactly(caseTypes(), SetUpFinding.OFFICERS_MISSING);

    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
    assertThat(cityLacks(SetUpStep.OFFICERS)).doesNotContain(AGENCY);
    assertThat(findings(ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR))
        .containsExactly(caseTypes(), SetUpFinding.OFFICERS_THERE);

    rows.change("update staff_user set active = false where login = '" + OFFICER + "'");
    assertThat(cityLacks(SetUpStep.OFFICERS)).contains(AGENCY);
  }

  @Test
  void messagesThatBecomeFiles_reachNobody_whoeverTriedThem() throws Exception {
    staff.as(
        CITY,
        Role.SYSTEM_ADMINISTRATOR,
        () -> gateways.tryMail("outbox", "somebody@example.org", "test"));

    assertThat(findings(CITY, Role.SYSTEM_ADMINISTRATOR))
        .contains(SetUpFinding.MAIL_FILES, SetUpFinding.TEXT_MESSAGE_FILES);
    assertThat(rows.count("select count(*) from gateway_trial where gateway = 'outbox'"))
        .isEqualTo(1);
  }

  @Test
  void onlyAdministratorsAsk_andWhoBelongsToNoAgencyIsRefused() {
    for (Role role :
        EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR))) {
      assertThatThrownBy(() -> staff.as(CITY, role, query::lines))
          .as("%s", role)
          .isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> staff.as(NOWHERE, Role.AGENCY_ADMINISTRATOR, query::lines))
        .isInstanceOf(OutsideAgencyException.class);
  }

  /** The delivered case types decide which it is. */
  private SetUpFinding caseTypes() throws Exception {
    return cityLacks(SetUpStep.CASE_TYPES).contains(AGENCY)
        ? SetUpFinding.CASE_TYPES_MISSING
        : SetUpFinding.CASE_TYPES_THERE;
  }

  private List<String> cityLacks(SetUpStep step) throws Exception {
    return lines(CITY, Role.SYSTEM_ADMINISTRATOR).stream()
        .filter(line -> line.finding().step() == step)
        .flatMap(line -> line.missing().stream())
        .map(AgencyView::code)
        .toList();
  }

  private List<SetUpFinding> findings(String login, Role role) throws Exception {
    return lines(login, role).stream().map(SetUpLine::finding).toList();
  }

  private List<SetUpLine> lines(String login, Role role) throws Exception {
    return staff.as(login, role, query::lines);
  }
}
