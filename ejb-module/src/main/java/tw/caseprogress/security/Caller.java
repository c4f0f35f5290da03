package tw.caseprogress.security;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The person on whose behalf work is done right now.
 *
 * @param login the name signed in with, lower case
 * @param displayName the name shown to colleagues and kept beside entries
 * @param agencyCode the agency the person belongs to; empty for staff of the whole city
 * @param unit the unit within the agency, may be empty text
 * @param roles what the person may do, never empty for somebody who could sign in
 */
public record Caller(
    String login, String displayName, Optional<String> agencyCode, String unit, Set<Role> roles) {

  public Caller {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(agencyCode, "agencyCode");
    Objects.requireNonNull(unit, "unit");
    roles = Set.copyOf(roles);
  }

  /** Whether the person holds this role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /**
   * The agency with whose cases alone the person may work, whatever other roles the person has: a
   * right over the whole city is none over its cases.
   *
   * @throws OutsideAgencyException if the person belongs to no agency
   */
  public String ownAgency() {
    return agencyCode.orElseThrow(() -> new OutsideAgencyException(login, "any agency"));
  }

  /**
   * The agency whose audit entries alone the person may read; empty when the person works for the
   * whole city, as system administrators and auditors do even where they belong to an agency.
   * Hotline operators reach no rows of an agency at all: they ask as a citizen does, by number and
   * password.
   *
   * @throws OutsideAgencyException if the person is confined but belongs to no agency
   */
  public Optional<String> confinedTo() {
    if (roles.stream().anyMatch(Role::isCityWide)) {
      return Optional.empty();
    }
    return Optional.of(ownAgency());
  }
}
