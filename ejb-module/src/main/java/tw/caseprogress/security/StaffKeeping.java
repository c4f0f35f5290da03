package tw.caseprogress.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose accounts an administrator keeps.
 *
 * <p>System administrators keep those of the city and of the hotline, and the administrators of
 * agencies; an agency's administrator keeps the people of that agency, but no administrator, hence
 * not the own account either.
 */
public final class StaffKeeping {

  private static final Set<Role> OF_THE_CITY =
      EnumSet.of(
          Role.SYSTEM_ADMINISTRATOR,
          Role.AUDITOR,
          Role.EVALUATION_OFFICER,
          Role.HOTLINE_OPERATOR,
          Role.HOTLINE_SUPERVISOR,
          Role.AGENCY_ADMINISTRATOR);

  private final Caller keeper;

  public StaffKeeping(Caller keeper) {
    this.keeper = keeper;
  }

  /** The roles that the keeper may give. */
  public Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (keeper.has(Role.SYSTEM_ADMINISTRATOR)) {
      roles.addAll(OF_THE_CITY);
    } else if (keeper.has(Role.AGENCY_ADMINISTRATOR)) {
      roles.addAll(EnumSet.of(Role.CASE_OFFICER, Role.SUPERVISOR, Role.AGENCY_HEAD));
    }
    return roles;
  }

  /**
   * Whether the keeper may give and take what one set of roles has and the other has not: an
   * administrator of an agency who also works cases keeps that role, whoever corrects a telephone
   * number.
   */
  public boolean mayTurn(Set<Role> before, Set<Role> after) {
    return Stream.of(Role.values())
        .filter(role -> before.contains(role) != after.contains(role))
        .allMatch(roles()::contains);
  }

  /**
   * Whether an account with these roles in this agency is the keeper's to make, change or end. Who
   * forgot to give a role is not told of a foreign account.
   */
  public boolean reaches(Set<Role> roles, Optional<String> agencyCode) {
    if (keeper.has(Role.SYSTEM_ADMINISTRATOR)) {
      return roles.isEmpty() || roles.stream().anyMatch(OF_THE_CITY::contains);
    }
    return keeper.has(Role.AGENCY_ADMINISTRATOR)
        && roles().containsAll(roles)
        && agencyCode.equals(keeper.agencyCode());
  }
}
