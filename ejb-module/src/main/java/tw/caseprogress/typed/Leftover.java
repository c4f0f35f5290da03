package tw.caseprogress.typed;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** What is left over of typed text, in pieces, as it is named in a fault: 「轉」、「ABC」. */
final class Leftover {

  private static final int LONGEST_PIECE = 12;
  private static final int MOST_PIECES = 5;

  private final Set<String> pieces = new LinkedHashSet<>();
  private final StringBuilder piece = new StringBuilder();
  private int length;

  /** A whole text that belongs to nothing. */
  static String of(String text) {
    return of(text, character -> false);
  }

  /** The characters of a text that do not belong to it. */
  static String of(String text, IntPredicate belongs) {
    Leftover leftover = new Leftover();
    text.codePoints()
        .forEach(
            character -> {
              if (belongs.test(character)) {
                leftover.end();
              } else {
                leftover.add(character);
              }
            });
    return leftover.toString();
  }

  private void add(int character) {
    if (length < LONGEST_PIECE) {
      piece.append(TypedCharacter.shown(character));
    } else if (length == LONGEST_PIECE) {
      piece.append('…');
    }
    length++;
  }

  /** Ends a piece: something that belongs to the value stands behind it. */
  private void end() {
    if (length > 0) {
      pieces.add("「" + piece + "」");
      piece.setLength(0);
      length = 0;
    }
  }

  @Override
  public String toString() {
    end();
    return String.join("、", pieces.stream().limit(MOST_PIECES).toList())
        + (pieces.size() > MOST_PIECES ? "…" : "");
  }
}
