package tw.caseprogress.gateway;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An e-mail ready to be handed over.
 *
 * @param key names it in the message id; the same mail handed over twice has the same key
 * @param to one address
 * @param html the same content in HTML, if it has one
 * @param attachments the files that go with it, in their order
 */
public record OutgoingMail(
    String key,
    String to,
    String subject,
    String text,
    Optional<String> html,
    List<MailAttachment> attachments) {

  public OutgoingMail {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
    attachments = List.copyOf(attachments);
  }

  /** A mail of words alone. */
  public OutgoingMail(String key, String to, String subject, String text, Optional<String> html) {
    this(key, to, subject, text, html, List.of());
  }

  /** The same mail with files. */
  public OutgoingMail with(MailAttachment... files) {
    return new OutgoingMail(key, to, subject, text, html, List.of(files));
  }

  @Override
  public String toString() {
    return "OutgoingMail[" + key + "]";
  }
}
