package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.Set;
import tw.caseprogress.typed.IdentityKind;

/**
 * A person or company that takes part in a case, as typed at the intake.
 *
 * @param identityNumber identity number, company number or passport number; null when not asked for
 * @param email null when none is given
 * @param mobile null when none is given
 * @param landline null when none is given; no notice goes there
 * @param postalAddress null when none is given; no notice goes there
 * @param notifyBy the channels by which the party wants to be told; each needs its address
 * @param language the language in which the party is written to; null for that of the case
 * @param identityKind what the identity number was said to be; null if its form is to tell
 */
public record Party(
    String name,
    String identityNumber,
    String email,
    String mobile,
    String landline,
    String postalAddress,
    Set<ContactChannel> notifyBy,
    ContactLanguage language,
    IdentityKind identityKind) {

  public Party {
    Objects.requireNonNull(notifyBy, "notifyBy");
    notifyBy = Set.copyOf(notifyBy);
  }

  /**
   * A party of whom neither landline nor address is known, written to in the language of the case;
   * the form tells what its number is.
   */
  public Party(
      String name,
      String identityNumber,
      String email,
      String mobile,
      Set<ContactChannel> notifyBy) {
    this(name, identityNumber, email, mobile, null, null, notifyBy, null, null);
  }

  @Override
  public String toString() {
    return "Party[notifyBy=" + notifyBy + "]";
  }
}
