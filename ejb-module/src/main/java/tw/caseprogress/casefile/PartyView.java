package tw.caseprogress.casefile;

import java.util.Optional;
import java.util.Set;

/**
 * A party as staff see it at first: everything masked.
 *
 * @param notifyBy the channels by which the party is told; none once the consent was withdrawn
 */
public record PartyView(
    PartyRole role,
    String nameMasked,
    Optional<String> emailMasked,
    Optional<String> mobileMasked,
    Optional<String> landlineMasked,
    Optional<String> postalAddressMasked,
    Set<ContactChannel> notifyBy) {

  /** The same party after the consent to be told was withdrawn. */
  public PartyView toldNoMore() {
    return new PartyView(
        role, nameMasked, emailMasked, mobileMasked, landlineMasked, postalAddressMasked, Set.of());
  }

  /** What is shown of a place; empty where nothing is known. */
  public Optional<String> masked(ContactPlace place) {
    return switch (place) {
      case EMAIL -> emailMasked;
      case MOBILE -> mobileMasked;
      case LANDLINE -> landlineMasked;
      case POSTAL_ADDRESS -> postalAddressMasked;
    };
  }
}
