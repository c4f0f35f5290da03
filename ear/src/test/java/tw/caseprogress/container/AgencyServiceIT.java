package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.intake.Intake;
import tw.caseprogress.intake.InvalidIntakeException;
import tw.caseprogress.intake.TypedIntake;
import tw.caseprogress.intake.service.IntakeService;
import tw.caseprogress.organisation.AgencyDetails;
import tw.caseprogress.organisation.AgencyFault;
import tw.caseprogress.organisation.AgencyLevel;
import tw.caseprogress.organisation.AgencyRefusedException;
import tw.caseprogress.organisation.KeptAgency;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.organisation.service.AgencyQuery;
import tw.caseprogress.organisation.service.AgencyService;
import tw.caseprogress.security.Role;

/** What a system administrator does to agencies: called past every screen. */
@ExtendWith(ArquillianExtension.class)
class AgencyServiceIT {

  private static final String CITY = "agencies.city";
  private static final String OFFICER = "agencies.officer";
  private static final String NEW = "379990000A";
  private static final String BUREAU = "379130000A";
  private static final String COMMERCE = "379130100A";

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private AgencyService service;
  @Inject private AgencyQuery query;
  @Inject private AgencyCatalogue catalogue;
  @Inject private AuditQuery audit;
  @Inject private IntakeService intake;
  @Inject private CaseTypeCatalogue types;
  @Inject private Clock clock;

  @BeforeEach
  void putStaff() throws Exception {
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    rows.put(OFFICER, COMMERCE, Role.CASE_OFFICER);
  }

  @Test
  void anAgencyIsAdded_changed_ended_andReopened_andItsHistorySaysWhoAndWhat() throws Exception {
    if (agency(NEW).isEmpty()) {
      asCity(() -> service.add(NEW, office("測試處", "1999")));
    } else {
      asCity(() -> service.reopen(NEW, version(NEW)));
      asCity(() -> service.change(NEW, version(NEW), office("測試處", "1999")));
    }
    assertThat(catalogue.agency(NEW)).isPresent();

    asCity(() -> service.change(NEW, version(NEW), office("測試處", "1999 轉 7")));
    assertThat(catalogue.agency(NEW).orElseThrow().phone()).isEqualTo("1999 轉 7");
    AuditEntryView latest = history().get(0);
    assertThat(latest.action()).isEqualTo(AuditAction.AGENCY_CHANGED);
    assertThat(latest.actor()).isEqualTo(CITY);
    assertThat(latest.detail()).isEqualTo(Map.of("phone", "1999 → 1999 轉 7"));

    asCity(() -> service.end(NEW, version(NEW)));
    assertThat(catalogue.agency(NEW)).isEmpty();
    assertThat(agency(NEW).orElseThrow().active()).isFalse();
    assertThat(history().get(0).action()).isEqualTo(AuditAction.AGENCY_ENDED);
    refused(AgencyFault.CODE_TAKEN, () -> service.add(NEW, office("另一處", "1999")));
  }

  @Test
  void whatDoesNotFitIsRefused_withEveryFault() throws Exception {
    AgencyDetails wrong =
        with(office("", "1999"), AgencyLevel.SECOND_LEVEL, Optional.of("379990099Z"));

    assertThatThrownBy(() -> asCity(() -> service.add("12345", wrong)))
        .isInstanceOfSatisfying(
            AgencyRefusedException.class,
            refusal ->
                assertThat(refusal.faults())
                    .containsExactly(AgencyFault.CODE, AgencyFault.NAME_ZH, AgencyFault.PARENT));
    refused(
        AgencyFault.PARENT,
        () ->
            service.change(
                COMMERCE,
                version(COMMERCE),
                with(details(COMMERCE), AgencyLevel.SECOND_LEVEL, Optional.of(COMMERCE))));
    refused(
        AgencyFault.OFFICES_BELOW,
        () ->
            service.change(
                BUREAU,
                version(BUREAU),
                with(details(BUREAU), AgencyLevel.DISTRICT_OFFICE, Optional.empty())));
    refused(
        AgencyFault.CHANGED_MEANWHILE,
        () -> service.change(BUREAU, version(BUREAU) - 1, details(BUREAU)));
    refused(AgencyFault.OFFICES_BELOW, () -> service.end(BUREAU, version(BUREAU)));
  }

  @Test
  void anAgencyWithOpenCasesIsNotEnded_norMovedToAnotherDistrict() throws Exception {
    staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed()));

    refused(AgencyFault.RUNNING_CASES, () -> service.end(COMMERCE, version(COMMERCE)));
    refused(
        AgencyFault.DISTRICT_WITH_CASES,
        () -> service.change(COMMERCE, version(COMMERCE), at(details(COMMERCE), "臺北市北投區新市街 30 號")));
    AgencyDetails before = details(COMMERCE);
    String district = before.addressZh().substring(0, before.addressZh().indexOf('區') + 1);
    asCity(() -> service.change(COMMERCE, version(COMMERCE), at(before, district + "測試路 1 號")));
    assertThat(details(COMMERCE).addressZh()).isEqualTo(district + "測試路 1 號");
    asCity(() -> service.change(COMMERCE, version(COMMERCE), before));
  }

  @Test
  void nothingIsRegisteredThatCameInBeforeTheTrackingStarted() throws Exception {
    AgencyDetails before = details(COMMERCE);
    LocalDate ahead = LocalDate.now(clock).plusDays(2); // over a midnight in between too
    asCity(() -> service.change(COMMERCE, version(COMMERCE), from(before, ahead)));
    try {
      assertThatThrownBy(() -> staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed())))
          .isInstanceOfSatisfying(
              InvalidIntakeException.class,
              refusal ->
                  assertThat(refusal.faults())
                      .extracting(fault -> fault.field() + " " + fault.code())
                      .containsExactly("receivedOn beforeTracking"));
    } finally {
      asCity(() -> service.change(COMMERCE, version(COMMERCE), before));
    }
    staff.as(OFFICER, Role.CASE_OFFICER, () -> intake.register(typed()));
  }

  @Test
  void nobodyButASystemAdministratorKeepsAgencies() {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR))) {
      List<Callable<?>> calls =
          List.of(
              query::agencies,
              () -> query.agency(COMMERCE),
              () -> audit.changesOfAgency(COMMERCE),
              command(() -> service.add(NEW, office("處", "1"))),
              command(() -> service.change(COMMERCE, 0, office("處", "1"))),
              command(() -> service.end(COMMERCE, 0)),
              command(() -> service.reopen(COMMERCE, 0)));
      calls.forEach(
          call ->
              assertThatThrownBy(() -> staff.as(OFFICER, role, call))
                  .as("%s", role)
                  .isInstanceOf(EJBAccessException.class));
    }
  }

  private static Callable<?> command(StaffOnStage.Command command) {
    return command.asCallable();
  }

  private void refused(AgencyFault fault, StaffOnStage.Command command) {
    assertThatThrownBy(() -> asCity(command))
        .isInstanceOfSatisfying(
            AgencyRefusedException.class,
            refusal -> assertThat(refusal.faults()).containsExactly(fault));
  }

  private void asCity(StaffOnStage.Command command) throws Exception {
    staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, command);
  }

  private Optional<KeptAgency> agency(String code) throws Exception {
    return staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> query.agency(code));
  }

  private AgencyDetails details(String code) throws Exception {
    return agency(code).orElseThrow().details();
  }

  private int version(String code) throws Exception {
    return agency(code).orElseThrow().version();
  }

  private List<AuditEntryView> history() throws Exception {
    return staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> audit.changesOfAgency(NEW));
  }

  private Intake typed() {
    CaseTypeView type = types.offeredBy(COMMERCE).get(0);
    return TypedIntake.of(type.code(), LocalDate.now(clock))
        .under(UUID.randomUUID())
        .by(new Party("王小明", null, "w@example.org", null, Set.of(ContactChannel.EMAIL)))
        .agreedTo(TypedIntake.FORM, false)
        .typed();
  }

  private static AgencyDetails office(String name, String phone) {
    return new AgencyDetails(
        AgencyLevel.SECOND_LEVEL,
        Optional.of(BUREAU),
        name,
        "Test Office",
        "測試",
        "Test",
        phone,
        "臺北市信義區市府路 1 號",
        "",
        "",
        Optional.empty(),
        false,
        false);
  }

  private static AgencyDetails with(AgencyDetails one, AgencyLevel level, Optional<String> parent) {
    return copy(one, level, parent, one.addressZh(), one.trackedFrom());
  }

  private static AgencyDetails at(AgencyDetails one, String address) {
    return copy(one, one.level(), one.parentCode(), address, one.trackedFrom());
  }

  private static AgencyDetails from(AgencyDetails one, LocalDate day) {
    return copy(one, one.level(), one.parentCode(), one.addressZh(), Optional.of(day));
  }

  private static AgencyDetails copy(
      AgencyDetails one,
      AgencyLevel level,
      Optional<String> parent,
      String address,
      Optional<LocalDate> trackedFrom) {
    return new AgencyDetails(
        level,
        parent,
        one.nameZh(),
        one.nameEn(),
        one.shortNameZh(),
        one.shortNameEn(),
        one.phone(),
        address,
        one.openingHoursZh(),
        one.openingHoursEn(),
        trackedFrom,
        one.pilot(),
        one.slipAttached(),
        one.addressEn(),
        one.counter());
  }
}
