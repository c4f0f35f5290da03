package tw.caseprogress.casefile;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.typed.TypedLine;

/**
 * What an officer writes the parties of a case, beside what events tell them.
 *
 * @param submissionKey made once for each form: the same key is sent only once
 * @param text what the citizen reads
 * @param inReplyTo what the citizen asked, for staff alone
 * @param telling by which channels it goes; at least one must reach somebody
 */
public record OfficerMessage(
    UUID submissionKey, String text, Optional<String> inReplyTo, Telling telling) {

  public OfficerMessage {
    Objects.requireNonNull(submissionKey, "submissionKey");
    inReplyTo = inReplyTo.map(TypedLine::words).filter(question -> !question.isEmpty());
    Objects.requireNonNull(telling, "telling");
  }
}
