package tw.caseprogress.casefile;

import tw.caseprogress.casefile.CaseInputException.Fault;

/**
 * A party's wish that an address of theirs be forgotten (Personal Data Protection Act art. 3, art.
 * 11 III).
 *
 * @param reason what the party said, as the officer writes it down
 */
public record ContactDeletion(PartyRole role, ContactPlace place, String reason) {

  /**
   * @throws CaseInputException if it is not said whose it is
   */
  public ContactDeletion {
    if (role == null || place == null) {
      throw new CaseInputException(Fault.PARTY);
    }
  }
}
