package tw.caseprogress.casefile;

import java.util.Optional;

/** A party unmasked; every look at it is logged with its purpose. */
public record ContactView(
    PartyRole role,
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
