package tw.caseprogress.hotline;

import java.util.Optional;
import tw.caseprogress.typed.TypedLine;

/** What an operator notes of a call, or of what a caller wants to know: some lines, bounded. */
public final class CallNote {

  /** It is at most this long. */
  public static final int LONGEST = 300;

  private CallNote() {}

  /** The note as it is kept; empty if nothing was typed. What is too long is cut. */
  public static Optional<String> of(String typed) {
    if (TypedLine.isBlank(typed)) {
      return Optional.empty();
    }
    String words = TypedLine.words(typed);
    return Optional.of(words.substring(0, Math.min(LONGEST, words.length())));
  }
}
