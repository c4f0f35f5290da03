package tw.caseprogress.typed;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is left over of typed text, in pieces, as it is named in a fault: 「轉」、「ABC」. */
final class Leftover {

  private static final int LONGEST_PIECE = 12;
  private static final int MOST_PIECES = 5;

  private final Set<String> pieces = new LinkedHashSet<>();
  private final StringBuilder piece = new StringBuilder();
  private int length;

  void add(int character) {
    if (length < LONGEST_PIECE) {
      piece.append(TypedCharacter.shown(character));
    } else if (length == LONGEST_PIECE) {
      piece.append('…');
    }
    length++;
  }

  /** Ends a piece: something that belongs to the value stands behind it. */
  void end() {
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
