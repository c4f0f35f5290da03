package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.Set;

/**
 * A person or company that takes part in a case, as typed at the intake.
 *
 * @param identityNumber identity number, company number or passport number; null when not asked for
 * @param email null when none is given
 * @param mobile null when none is given
 * @param notifyBy the channels by which the party wants to be told; each needs its address
 */
public record Party(
    String name, String identityNumber, String email, String mobile, Set<ContactChannel> notifyBy) {

  public Party {
    Objects.requireNonNull(notifyBy, "notifyBy");
    notifyBy = Set.copyOf(notifyBy);
  }

  @Override
  public String toString() {
    return "Party[notifyBy=" + notifyBy + "]";
  }
}
