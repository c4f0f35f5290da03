package tw.caseprogress.worklist;

import tw.caseprogress.typed.TypedLine;

/**
 * A list of cases that somebody keeps under a name.
 *
 * @param name of one line, {@value #LONGEST_NAME} characters at most
 * @param query which rows, as the query string of the list with its question mark; holds no words
 *     that were searched for
 */
public record SavedView(String name, String query) {

  /** How long a name may be. */
  public static final int LONGEST_NAME = 40;

  private static final int LONGEST_QUERY = 600;

  /**
   * Takes a name as it was typed.
   *
   * @throws IllegalArgumentException if the name is empty or too long, or the query is none
   */
  public SavedView {
    name = TypedLine.text(name);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a view has a name of 1 to " + LONGEST_NAME);
    }
    if (!query.startsWith("?") || query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException("not the query string of a list");
    }
  }
}
