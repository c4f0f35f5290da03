package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.deadline.ExtensionRefusal;

/**
 * What an extension would do to the due date if it were entered now.
 *
 * @param before empty while the clock is stopped
 * @param after empty where it would be refused, or cannot be told
 * @param refusal why it would be refused; empty if it would not
 */
public record ExtensionPreview(
    Optional<LocalDate> before, Optional<LocalDate> after, Optional<ExtensionRefusal> refusal) {

  public ExtensionPreview {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(refusal, "refusal");
  }
}
