package tw.caseprogress.casefile;

import java.time.LocalDate;
import tw.caseprogress.casefile.CaseInputException.Fault;

/**
 * A party's wish to be reached at another place, or at one more, from now on; where notices go, it
 * is told there.
 *
 * <p>What a form may leave empty may be null here: the checks answer with a fault.
 *
 * @param address the new e-mail address, number or postal address as typed
 * @param manner how the party agreed to be told there
 * @param consentedOn the day on which the party did
 * @param oldAddressTold whether the address before is told that notices go elsewhere
 * @param reason what the party asked for, for the colleagues; 1 to {@value Telling#LONGEST_REASON}
 *     characters
 */
public record ContactChange(
    PartyRole role,
    ContactPlace place,
    String address,
    ConsentManner manner,
    LocalDate consentedOn,
    boolean oldAddressTold,
    String reason) {

  /**
   * @throws CaseInputException if it is not said whose it is
   */
  public ContactChange {
    if (role == null || place == null) {
      throw new CaseInputException(Fault.PARTY);
    }
  }

  @Override
  public String toString() {
    return "ContactChange[role=" + role + ", place=" + place + "]";
  }
}
