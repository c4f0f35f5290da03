package tw.caseprogress.letter;

import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.security.Seal;

/**
 * A letter that one worker may hand over, and nobody else until the lease is over.
 *
 * @param queuedAt when it was due first, whatever was tried since
 * @param attempts the tries so far, the one for which it is claimed included
 * @param unclearTries how many before had no known end
 */
public record ClaimedLetter(
    long id,
    Lease lease,
    String key,
    Instant queuedAt,
    int attempts,
    int unclearTries,
    String subject,
    byte[] addressSealed,
    byte[] textSealed,
    byte[] htmlSealed) {

  /** The letter as it goes out. */
  public OutgoingMail asMail(Seal seal) {
    return new OutgoingMail(
        key,
        seal.open(addressSealed),
        subject,
        seal.open(textSealed),
        Optional.of(seal.open(htmlSealed)));
  }

  @Override
  public String toString() {
    return "ClaimedLetter[" + key + "]";
  }
}
