package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.Optional;

/**
 * Who is to receive a case: an officer of its agency; one of its units, which takes it or has an
 * officer chosen at once; or another agency, which takes it.
 *
 * @param login the officer; empty: whoever takes the case
 * @param unitId the identity of the unit; empty: of an officer the unit that has the case, of
 *     another agency the one by which it takes in the type of the case
 * @param otherAgency the code of another agency; empty: the agency that has the case
 */
public record Receiver(
    Optional<String> login, Optional<Long> unitId, Optional<String> otherAgency) {

  public Receiver {
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(unitId, "unitId");
    Objects.requireNonNull(otherAgency, "otherAgency");
    if (otherAgency.isPresent() && login.isPresent()) {
      throw new IllegalArgumentException("Another agency chooses its officer itself");
    }
    if (otherAgency.isEmpty() && login.isEmpty() && unitId.isEmpty()) {
      throw new IllegalArgumentException("Nobody is to receive the case");
    }
  }

  /** An officer of the agency that has the case; its unit stays. */
  public static Receiver officer(String login) {
    return new Receiver(Optional.of(login), Optional.empty(), Optional.empty());
  }

  /**
   * A unit of the agency that has the case.
   *
   * @param login an officer of the agency; empty: whoever of it takes the case
   */
  public static Receiver unit(long unitId, Optional<String> login) {
    return new Receiver(login, Optional.of(unitId), Optional.empty());
  }

  /** Another agency, by one of its units or by that which takes in the type of the case. */
  public static Receiver agency(String code, Optional<Long> unitId) {
    return new Receiver(Optional.empty(), unitId, Optional.of(code));
  }

  /** Whether the case only goes to a colleague, and stays with its unit. */
  public boolean isOfficerAlone() {
    return unitId.isEmpty() && otherAgency.isEmpty();
  }
}
