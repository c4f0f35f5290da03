package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.organisation.KeptUnit;
import tw.caseprogress.organisation.UnitDetails;
import tw.caseprogress.organisation.UnitFault;
import tw.caseprogress.organisation.UnitRefusedException;
import tw.caseprogress.organisation.service.UnitQuery;
import tw.caseprogress.organisation.service.UnitService;
import tw.caseprogress.security.Role;

/** What a system administrator does to the units of an agency: called past every screen. */
@ExtendWith(ArquillianExtension.class)
class UnitServiceIT {

  private static final String CITY = "units.city";
  private static final String OFFICER = "units.officer";
  private static final String AGENCY = "379150000A";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private UnitService service;
  @Inject private UnitQuery query;
  @Inject private AuditQuery audit;

  // never removed: a second run on the same database needs others
  private final String name = "單位" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(OFFICER, AGENCY, Role.CASE_OFFICER);
  }

  @Test
  void aUnitIsAdded_renamedWithItsPeople_ended_andUsedAgain() throws Exception {
    asCity(() -> service.add(AGENCY, unit(name)));
    rows.change("update staff_user set unit = '" + name + "' where login = '" + OFFICER + "'");

    asCity(() -> service.change(AGENCY, kept(name), unit(name + "二")));
    assertThat(
            rows.count(
                "select count(*) from staff_user where login = '"
                    + OFFICER
                    + "' and unit = '"
                    + name
                    + "二'"))
        .isEqualTo(1);
    assertThat(
            staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> audit.changesOfAgency(AGENCY)).get(0))
        .satisfies(
            entry ->
                assertThat(entry.detail())
                    .isEqualTo(
                        Map.of("unit", unit(name).shown() + " → " + unit(name + "二").shown())));

    refused(UnitFault.PEOPLE, () -> service.end(AGENCY, kept(name + "二")));
    rows.change("update staff_user set unit = '' where login = '" + OFFICER + "'");
    asCity(() -> service.end(AGENCY, kept(name + "二")));
    assertThat(kept(name + "二").active()).isFalse();
    asCity(() -> service.reopen(AGENCY, kept(name + "二")));
    assertThat(kept(name + "二").active()).isTrue();
  }

  @Test
  void whatDoesNotFitIsRefused_withEveryFault() throws Exception {
    asCity(() -> service.add(AGENCY, unit(name)));
    KeptUnit seen = kept(name);

    assertThatThrownBy(
            () -> asCity(() -> service.add(AGENCY, new UnitDetails("", "", "1".repeat(41)))))
        .isInstanceOfSatisfying(
            UnitRefusedException.class,
            refusal ->
                assertThat(refusal.faults())
                    .containsExactly(UnitFault.NAME_ZH, UnitFault.NAME_EN, UnitFault.PHONE));
    refused(UnitFault.NAME_TAKEN, () -> service.add(AGENCY, unit(name)));
    asCity(() -> service.change(AGENCY, seen, new UnitDetails(name, "Other", "1999")));
    refused(UnitFault.CHANGED_MEANWHILE, () -> service.change(AGENCY, seen, unit(name)));
    refused(UnitFault.CHANGED_MEANWHILE, () -> service.end("379130100A", kept(name)));
    refused(UnitFault.CHANGED_MEANWHILE, () -> service.add("000000000Z", unit(name)));
  }

  @Test
  void nobodyButASystemAdministratorKeepsUnits() {
    KeptUnit any = new KeptUnit(1, unit(name), true, 0);
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR))) {
      List<StaffOnStage.Command> commands =
          List.of(
              () -> service.add(AGENCY, unit(name)),
              () -> service.change(AGENCY, any, unit(name)),
              () -> service.end(AGENCY, any),
              () -> service.reopen(AGENCY, any));
      commands.forEach(command -> denied(role, command.asCallable()));
    }
    denied(Role.AUDITOR, () -> query.units(AGENCY));
    denied(Role.HOTLINE_OPERATOR, () -> query.units(AGENCY));
  }

  private void denied(Role role, Callable<?> call) {
    assertThatThrownBy(() -> staff.as(OFFICER, role, call))
        .as("%s", role)
        .isInstanceOf(EJBAccessException.class);
  }

  private void refused(UnitFault fault, StaffOnStage.Command command) {
    assertThatThrownBy(() -> asCity(command))
        .isInstanceOfSatisfying(
            UnitRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(fault));
  }

  private void asCity(StaffOnStage.Command command) throws Exception {
    staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, command);
  }

  private KeptUnit kept(String nameZh) throws Exception {
    return staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> query.units(AGENCY)).stream()
        .filter(unit -> unit.details().nameZh().equals(nameZh))
        .findFirst()
        .orElseThrow();
  }

  private static UnitDetails unit(String nameZh) {
    return new UnitDetails(nameZh, "Unit", "1999");
  }
}
