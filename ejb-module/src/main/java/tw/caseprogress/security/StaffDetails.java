package tw.caseprogress.security;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.typed.NameFold;

/**
 * What an account says of its holder, as an administrator keeps it.
 *
 * @param displayName the name shown to colleagues and kept beside entries, 1 to 100 characters, of
 *     which one can be read
 * @param agencyCode the agency; empty for staff of the whole city
 * @param unit the unit within the agency, may be empty text, at most 100 characters
 * @param email where mail about the account and the reports goes
 * @param phone where colleagues reach the person, may be empty text, at most 30 characters
 * @param roles what the person may do
 */
public record StaffDetails(
    String displayName,
    Optional<String> agencyCode,
    String unit,
    Optional<String> email,
    String phone,
    Set<Role> roles) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PHONE = 30;

  public StaffDetails {
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(agencyCode, "agencyCode");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(phone, "phone");
    roles = Set.copyOf(roles);
  }

  /** What does not fit; empty if an account may say this. */
  public Set<StaffFault> faults() {
    Set<StaffFault> faults = EnumSet.noneOf(StaffFault.class);
    if (NameFold.of(displayName).isEmpty() || displayName.length() > LONGEST_NAME) {
      faults.add(StaffFault.NAME);
    }
    if (unit.length() > LONGEST_NAME) {
      faults.add(StaffFault.UNIT);
    }
    if (phone.length() > LONGEST_PHONE) {
      faults.add(StaffFault.PHONE);
    }
    faults.addAll(roleFaults(roles, agencyCode));
    return faults;
  }

  /** Whether mail about the account still goes to the same address, for the same rights. */
  public boolean isReachedAlike(StaffDetails other) {
    return email.equals(other.email)
        && roles.equals(other.roles)
        && agencyCode.equals(other.agencyCode);
  }

  /** What does not fit about the roles that one person holds in an agency, or in none. */
  static Set<StaffFault> roleFaults(Set<Role> roles, Optional<String> agencyCode) {
    if (roles.isEmpty()) {
      return EnumSet.of(StaffFault.NO_ROLE);
    }
    if (roles.stream().map(Role::reach).distinct().count() > 1) {
      return EnumSet.of(StaffFault.ROLES_OF_DIFFERENT_REACH);
    }
    boolean ofAgency = roles.iterator().next().reach() == Role.Reach.AGENCY;
    return ofAgency && agencyCode.isEmpty()
        ? EnumSet.of(StaffFault.NO_AGENCY)
        : EnumSet.noneOf(StaffFault.class);
  }
}
