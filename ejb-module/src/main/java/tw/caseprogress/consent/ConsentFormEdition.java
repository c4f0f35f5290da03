package tw.caseprogress.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an administrator did to a consent form, without its words: saved a draft, put a version in
 * force, or gave the agency's own form up.
 *
 * @param id counts the deeds of everybody
 * @param agencyCode whose form it is; empty: the city's
 * @param version the name that consents and papers bear, such as {@code 115-2}; empty for a draft
 *     and for the giving up
 * @param inForceFrom empty for a draft
 * @param savedBy the login; of what came with the product, the product's name
 */
public record ConsentFormEdition(
    long id,
    Optional<String> agencyCode,
    Optional<String> version,
    Optional<LocalDate> inForceFrom,
    String savedBy,
    Instant savedAt) {

  /** What was done. */
  public enum Deed {
    DRAFTED,
    PUT_IN_FORCE,
    GIVEN_UP
  }

  public Deed deed() {
    if (inForceFrom.isEmpty()) {
      return Deed.DRAFTED;
    }
    return version.isPresent() ? Deed.PUT_IN_FORCE : Deed.GIVEN_UP;
  }

  /** Whether it came with the product, in force since ever. */
  public boolean isDelivered() {
    return inForceFrom.filter(day -> day.getYear() == 1).isPresent();
  }
}
