package tw.caseprogress.casefile;

import java.util.Optional;

/**
 * A party unmasked; every look at it is logged with its purpose.
 *
 * @param place 1; from 2 on of those who apply together with the applicant
 */
public record ContactView(
    PartyRole role,
    int place,
    String name,
    Optional<String> identityNumber,
    Optional<String> email,
    Optional<String> mobile,
    Optional<String> landline,
    Optional<String> postalAddress) {

  @Override
  public String toString() {
    return "ContactView[" + role + "]";
  }
}
