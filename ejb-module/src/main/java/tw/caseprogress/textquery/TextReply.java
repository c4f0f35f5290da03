package tw.caseprogress.textquery;

import java.util.Objects;

/**
 * An answer that is to be handed over.
 *
 * @param textQueryId the line of the log that it answers
 * @param gateway the gateway that brought the question
 * @param to a mobile number in E.164
 */
public record TextReply(long textQueryId, String gateway, String to, String text) {

  public TextReply {
    Objects.requireNonNull(gateway, "gateway");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(text, "text");
  }

  /** Neither the number nor the words. */
  @Override
  public String toString() {
    return "TextReply[" + textQueryId + "]";
  }
}
