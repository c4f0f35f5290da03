package tw.caseprogress.casenote;

import tw.caseprogress.casefile.PlainText;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWords;

/** Reads what is typed as a note, an instruction or an answer. */
public final class NoteWords {

  /** A note has at most so many characters. */
  public static final int LONGEST = 2_000;

  static final int LONGEST_REASON = 200;

  private NoteWords() {}

  /**
   * The words, on as many lines as they were typed.
   *
   * @throws NoteRefusedException if there are none, or too many
   */
  public static String read(String typed) {
    // A browser sends two characters for the end of a line where it counts one
    String words = PlainText.of(TypedLine.words(typed)).replace("\r\n", "\n");
    if (words.isEmpty()) {
      throw new NoteRefusedException(NoteRefusal.EMPTY);
    }
    if (words.length() > LONGEST) {
      throw new NoteRefusedException(NoteRefusal.TOO_LONG);
    }
    return words;
  }

  /**
   * Why a note is taken back, on one line.
   *
   * @throws NoteRefusedException if nothing is said, or too much
   */
  public static String readReason(String typed) {
    return TypedWords.read(typed, LONGEST_REASON)
        .value()
        .orElseThrow(() -> new NoteRefusedException(NoteRefusal.REASON_MISSING));
  }
}
