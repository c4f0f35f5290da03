package tw.caseprogress.setup.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.calendar.service.CalendarQuery;
import tw.caseprogress.calendar.service.WorkingDays;
import tw.caseprogress.casetype.service.CaseTypeCatalogue;
import tw.caseprogress.gateway.GatewaySettings;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.service.GatewaySettingsFile;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.setup.AgencyReadiness;
import tw.caseprogress.setup.PublicAddress;
import tw.caseprogress.setup.SetUpChecklist;
import tw.caseprogress.setup.SetUpFacts;
import tw.caseprogress.setup.SetUpLine;
import tw.caseprogress.setup.WayOut;

/**
 * Looks at the system for what is still to be set up: for the city, or for the caller's agency.
 *
 * <p>Reads {@code caseprogress.public.url}, the address that citizens use.
 */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SetUpQuery {

  // staff_user_agency
  private static final String PEOPLE =
      """
      select u.agency_code, bool_or(r.role = 'AGENCY_ADMINISTRATOR') as administrator,
             bool_or(r.role = 'CASE_OFFICER') as officer
        from staff_user u
        join staff_user_role r on r.staff_user_id = u.id
       where u.active and u.agency_code is not null and (u.agency_code = ? or ?)
       group by u.agency_code
      """;

  private static final String TRIED = "select count(*) from gateway_trial where gateway = ?";

  @Inject private TableReader tables;
  @Inject private AgencyScope agencyScope;
  @Inject private AgencyCatalogue agencies;
  @Inject private CaseTypeCatalogue caseTypes;
  @Inject private WorkingDays workingDays;
  @Inject private GatewaySettingsFile gateways;
  @Inject private Clock clock;

  private record People(String agencyCode, boolean administrator, boolean officer) {}

  /**
   * The lines of the caller's checklist.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if an agency's administrator belongs to
   *     none
   */
  public List<SetUpLine> lines() {
    Optional<String> own = agencyScope.confinedTo();
    SetUpFacts facts = facts(own);
    return own.isPresent()
        ? SetUpChecklist.ofAnAgency(facts)
        : SetUpChecklist.ofTheCity(facts, CalendarQuery.WARNING_DAYS);
  }

  private SetUpFacts facts(Optional<String> own) {
    LocalDate today = LocalDate.now(clock);
    return new SetUpFacts(
        today,
        calendarUntil(today),
        new PublicAddress(System.getProperty("caseprogress.public.url", "")),
        mail(),
        textMessage(),
        agencies(own));
  }

  private Optional<LocalDate> calendarUntil(LocalDate today) {
    return workingDays.book().year(today.getYear()).isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.of(workingDays.book().lastYearFrom(today), 12, 31));
  }

  private WayOut mail() {
    GatewaySettings settings = gateways.inForce();
    return way(settings.smtp().stream().toList(), settings.hasWayForMails());
  }

  private WayOut textMessage() {
    GatewaySettings settings = gateways.inForce();
    return way(
        Stream.concat(settings.smpp().stream(), settings.http().stream()).toList(),
        settings.hasWayForTextMessages());
  }

  private WayOut way(List<GatewayUrl> urls, boolean anyWay) {
    if (urls.isEmpty()) {
      return anyWay ? WayOut.FILES : WayOut.NONE;
    }
    boolean tried = urls.stream().allMatch(url -> tables.count(TRIED, url.name()) > 0);
    return tried ? WayOut.TRIED : WayOut.UNTRIED;
  }

  private List<AgencyReadiness> agencies(Optional<String> own) {
    Map<String, People> people =
        tables
            .rows(
                PEOPLE,
                row ->
                    new People(
                        row.text("agency_code"), row.flag("administrator"), row.flag("officer")),
                own,
                own.isEmpty())
            .stream()
            .collect(Collectors.toMap(People::agencyCode, Function.identity()));
    return agencies.agencies().stream()
        .filter(agency -> own.isEmpty() || own.get().equals(agency.code()))
        .map(
            agency ->
                readiness(
                    agency,
                    people.getOrDefault(agency.code(), new People(agency.code(), false, false))))
        .toList();
  }

  private AgencyReadiness readiness(AgencyView agency, People people) {
    return new AgencyReadiness(
        agency,
        people.administrator(),
        !caseTypes.offeredBy(agency.code()).isEmpty(),
        people.officer());
  }
}
