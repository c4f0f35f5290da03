package tw.caseprogress.gateway;

import java.util.Objects;
import java.util.Optional;

/**
 * An e-mail ready to be handed over.
 *
 * @param key names it in the message id; the same mail handed over twice has the same key
 * @param to one address
 * @param html the same content in HTML, if it has one
 * @param attachment a file that goes with it, if one does
 */
public record OutgoingMail(
    String key,
    String to,
    String subject,
    String text,
    Optional<String> html,
    Optional<MailAttachment> attachment) {

  public OutgoingMail {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(attachment, "attachment");
  }

  /** A mail of words alone. */
  public OutgoingMail(String key, String to, String subject, String text, Optional<String> html) {
    this(key, to, subject, text, html, Optional.empty());
  }

  /** The same mail with a file. */
  public OutgoingMail with(MailAttachment file) {
    return new OutgoingMail(key, to, subject, text, html, Optional.of(file));
  }

  @Override
  public String toString() {
    return "OutgoingMail[" + key + "]";
  }
}
