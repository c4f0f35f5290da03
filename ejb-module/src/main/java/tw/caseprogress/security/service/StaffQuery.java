package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffKeeping;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffState;

/** The accounts that an administrator keeps, or for those of an agency sees. */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
public class StaffQuery {

  private static final String PEOPLE =
      """
      select u.login, u.display_name, u.agency_code, u.unit, u.email, u.phone, u.active,
             u.must_change_password, u.last_signed_in_at, u.version,
             exists (select 1 from guess_count g
                      where g.secret = 'login:' || u.login and g.opened_at > ?
                        and g.failures >= case when g.network = '*' then ? else ? end) as locked,
             (select string_agg(r.role, ',') from staff_user_role r
               where r.staff_user_id = u.id) as roles
        from staff_user u
       where (u.agency_code = ? or ?) and (u.login = ? or ?)
       order by u.active desc, u.agency_code nulls first, u.unit, u.login
      """;

  @Inject private TableReader tables;
  @Inject private CurrentCaller currentCaller;
  @Inject private AgencyScope agencyScope;
  @Inject private PasswordSettings settings;
  @Inject private Clock clock;

  /**
   * All accounts that the caller keeps, the ended ones last.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException if an agency's administrator belongs to
   *     none
   */
  public List<StaffMember> people() {
    return members(Optional.empty());
  }

  /**
   * The account of this login; empty if there is none, or it is not the caller's to keep.
   *
   * @throws tw.caseprogress.security.OutsideAgencyException as above
   */
  public Optional<StaffMember> person(String login) {
    return members(Optional.of(login)).stream().findFirst();
  }

  private List<StaffMember> members(Optional<String> login) {
    StaffKeeping keeping = new StaffKeeping(currentCaller.get());
    Optional<String> agency = agencyScope.confinedTo();
    GuessRule rule = settings.guessRule();
    return tables
        .rows(
            PEOPLE,
            StaffQuery::member,
            Instant.now(clock).minus(rule.window()),
            rule.calm().secret(),
            rule.calm().network(),
            agency,
            agency.isEmpty(),
            login,
            login.isEmpty())
        .stream()
        .filter(member -> keeping.reaches(member.details().roles(), member.details().agencyCode()))
        .toList();
  }

  private static StaffMember member(Row row) {
    return new StaffMember(
        row.text("login"),
        new StaffDetails(
            row.text("display_name"),
            row.textIfAny("agency_code"),
            row.text("unit"),
            row.textIfAny("email"),
            row.text("phone"),
            roles(row.textIfAny("roles").orElse(""))),
        state(row),
        row.momentIfAny("last_signed_in_at"),
        row.integer("version"));
  }

  private static Set<Role> roles(String names) {
    return Stream.of(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }

  private static StaffState state(Row row) {
    if (!row.flag("active")) {
      return StaffState.ENDED;
    }
    if (row.flag("locked")) {
      return StaffState.LOCKED;
    }
    return row.flag("must_change_password") ? StaffState.FIRST_PASSWORD : StaffState.ACTIVE;
  }
}
