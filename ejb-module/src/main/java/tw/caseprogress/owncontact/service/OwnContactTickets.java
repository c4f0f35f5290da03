package tw.caseprogress.owncontact.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.owncontact.NewContact;
import tw.caseprogress.security.BrokenSealException;
import tw.caseprogress.security.service.KeyRing;

/**
 * Sealed texts that the pages carry along instead of a session, for half an hour: that a case was
 * opened by a code, and which address waits to be confirmed.
 */
@ApplicationScoped
class OwnContactTickets {

  private static final Duration VALID = Duration.ofMinutes(30);
  private static final String GRANT = "own-contact-grant";
  private static final String ADDRESS = "own-contact-address";
  private static final String SEPARATOR = "\n";

  @Inject private KeyRing keys;
  @Inject private Clock clock;

  String grant(long caseFileId) {
    return seal(GRANT, Long.toString(caseFileId));
  }

  /** The case that a grant opens; empty when it is forged, damaged or too old. */
  Optional<Long> granted(String grant) {
    return open(GRANT, grant, 1).map(parts -> Long.valueOf(parts.get(0)));
  }

  String address(long caseFileId, NewContact contact) {
    return seal(ADDRESS, Long.toString(caseFileId), contact.place().name(), contact.address());
  }

  /** The address that waits to be confirmed for a case. */
  Optional<NewContact> address(long caseFileId, String ticket) {
    return open(ADDRESS, ticket, 3)
        .filter(parts -> parts.get(0).equals(Long.toString(caseFileId)))
        .map(parts -> new NewContact(ContactPlace.valueOf(parts.get(1)), parts.get(2)));
  }

  private String seal(String purpose, String... parts) {
    String head = purpose + SEPARATOR + Instant.now(clock).plus(VALID) + SEPARATOR;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(keys.personalData().seal(head + String.join(SEPARATOR, parts)));
  }

  private Optional<List<String>> open(String purpose, String ticket, int count) {
    try {
      String text = keys.personalData().open(Base64.getUrlDecoder().decode(ticket));
      String[] parts = text.split(SEPARATOR);
      boolean holds =
          parts.length == count + 2
              && parts[0].equals(purpose)
              && Instant.parse(parts[1]).isAfter(Instant.now(clock));
      return holds ? Optional.of(Arrays.asList(parts).subList(2, parts.length)) : Optional.empty();
    } catch (BrokenSealException | IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
