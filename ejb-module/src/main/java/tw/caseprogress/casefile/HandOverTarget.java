package tw.caseprogress.casefile;

import java.util.Optional;
import java.util.Set;

/**
 * A {@link Receiver} as it is found on the day of the hand-over.
 *
 * @param login the officer, or who stands in today; empty: whoever takes the case
 * @param unit the Chinese name of the unit; empty: as {@link Receiver#unitId} says
 * @param otherAgency whether the cases leave the agency
 * @param typesTakenIn of another agency the codes of the case types that it takes in
 */
public record HandOverTarget(
    Optional<String> login, Optional<String> unit, boolean otherAgency, Set<String> typesTakenIn) {

  /** While nobody is chosen. */
  public static final HandOverTarget NOBODY = ofOfficer(Optional.empty());

  public HandOverTarget {
    typesTakenIn = Set.copyOf(typesTakenIn);
  }

  /** An officer of the agency. */
  public static HandOverTarget officer(String login) {
    return ofOfficer(Optional.of(login));
  }

  private static HandOverTarget ofOfficer(Optional<String> login) {
    return new HandOverTarget(login, Optional.empty(), false, Set.of());
  }

  /** Whether a case would leave its unit. */
  boolean isElsewhere() {
    return otherAgency || unit.isPresent();
  }

  /** Whether it has a case already. */
  boolean has(HandOverCandidate one) {
    return !otherAgency
        && unit.filter(one.unit()::equals).isPresent()
        && login.orElse("").equals(one.officerLogin());
  }

  /** Whether no unit is there to take a case. */
  boolean lacksUnitFor(HandOverCandidate one) {
    return otherAgency && unit.isEmpty() && !typesTakenIn.contains(one.caseTypeCode());
  }
}
