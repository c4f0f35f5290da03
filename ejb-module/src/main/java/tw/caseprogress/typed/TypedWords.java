package tw.caseprogress.typed;

/** A line of words that has to say something: a purpose, a reason, the name of an event. */
public final class TypedWords {

  private TypedWords() {}

  /**
   * Reads the line; words that nobody sees are none.
   *
   * @param longest how many characters it may have
   */
  public static Reading<String> read(String typed, int longest) {
    String words = TypedLine.text(typed);
    if (words.isEmpty()) {
      return Reading.wrong("required");
    }
    return words.length() > longest ? Reading.wrong("tooLong", longest) : Reading.of(words);
  }
}
