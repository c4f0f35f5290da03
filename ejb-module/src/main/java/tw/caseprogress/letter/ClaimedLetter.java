package tw.caseprogress.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.security.Seal;

/**
 * A letter that one worker may hand over, and nobody else until the lease is over.
 *
 * @param queuedAt when it was due first, whatever was tried since
 * @param attempts the tries so far, the one for which it is claimed included
 * @param unclearTries how many before had no known end
 * @param files what goes with it, in their order
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
    byte[] htmlSealed,
    List<SealedFile> files) {

  /** Keeps its own copy of the list. */
  public ClaimedLetter {
    files = List.copyOf(files);
  }

  /** The same with what goes with it. */
  public ClaimedLetter with(List<SealedFile> itsFiles) {
    return new ClaimedLetter(
        id,
        lease,
        key,
        queuedAt,
        attempts,
        unclearTries,
        subject,
        addressSealed,
        textSealed,
        htmlSealed,
        itsFiles);
  }

  /** The letter as it goes out. */
  public OutgoingMail asMail(Seal seal) {
    List<MailAttachment> attachments = files.stream().map(file -> file.open(key, seal)).toList();
    return new OutgoingMail(
        key,
        seal.open(addressSealed),
        subject,
        seal.open(textSealed),
        Optional.of(seal.open(htmlSealed)),
        attachments);
  }

  @Override
  public String toString() {
    return "ClaimedLetter[" + key + "]";
  }
}
