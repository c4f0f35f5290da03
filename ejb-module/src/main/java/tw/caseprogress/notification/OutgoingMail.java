package tw.caseprogress.notification;

import java.util.Objects;
import java.util.Optional;

/**
 * An e-mail ready to be handed over.
 *
 * @param key names it in the message id; the same mail handed over twice has the same key
 * @param to one address
 * @param html the same content in HTML, if it has one
 */
public record OutgoingMail(
    String key, String to, String subject, String text, Optional<String> html) {

  public OutgoingMail {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(html, "html");
  }

  @Override
  public String toString() {
    return "OutgoingMail[" + key + "]";
  }
}
