package tw.caseprogress.web.flowchart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.caseprogress.typed.TypedLine;

/**
 * Breaks a text into lines that fit a width: Chinese between its characters, English between its
 * words, and a word that is longer than a line anywhere.
 *
 * <p>An SVG does not break lines by itself, and the server knows no font: widths are estimated, for
 * bold letters and rather too wide.
 */
final class TextLines {

  private static final String NARROW = "iljtfrI.,:;'!|()[]-/ ";
  private static final String WIDE = "mwMW@%";

  private final double fontSize;
  private final double width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private TextLines(double fontSize, double width) {
    this.fontSize = fontSize;
    this.width = width;
  }

  /** The lines of a text; none of an empty one. */
  static List<String> of(String text, double fontSize, double width) {
    TextLines lines = new TextLines(fontSize, width);
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.TAIWAN);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      lines.add(text.substring(from, to));
      from = to;
    }
    lines.end();
    return List.copyOf(lines.lines);
  }

  /** How wide a text is at most. */
  static double width(String text, double fontSize) {
    return text.codePoints().mapToDouble(TextLines::ems).sum() * fontSize;
  }

  private void add(String piece) {
    if (fits(piece)) {
      line.append(piece);
      return;
    }
    end();
    if (fits(piece)) {
      line.append(piece);
    } else {
      piece.codePoints().mapToObj(Character::toString).forEach(this::addLetter);
    }
  }

  private void addLetter(String letter) {
    if (!fits(letter)) {
      end();
    }
    line.append(letter);
  }

  private boolean fits(String piece) {
    return width(TypedLine.text(line + piece), fontSize) <= width;
  }

  private void end() {
    String ended = TypedLine.text(line.toString());
    if (!ended.isEmpty()) {
      lines.add(ended);
    }
    line.setLength(0);
  }

  private static double ems(int letter) {
    if (letter >= 0x250) {
      return 1;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return .4;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 1;
    }
    return Character.isUpperCase(letter) ? .75 : .6;
  }
}
