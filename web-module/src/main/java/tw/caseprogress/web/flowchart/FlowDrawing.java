package tw.caseprogress.web.flowchart;

import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of a flow chart: boxes one below the other, an arrow from each to the next, and
 * below a step at which papers were asked for a loop that leaves it and comes back.
 *
 * <p>Downwards, so that it fits a phone; {@value #WIDTH} units are about as many pixels.
 *
 * @param height of the whole, in the same units
 */
public record FlowDrawing(
    int height, List<Box> boxes, List<Mark> marks, List<Arrow> arrows, List<Line> lines) {

  public static final int WIDTH = 300;

  private static final int EDGE = 3;
  private static final int NAME_SIZE = 16;
  private static final int NAME_LINE = 23;
  private static final int FACT_SIZE = 13;
  private static final int FACT_LINE = 19;
  private static final int MARK_X = 27;
  private static final int MARK_DOWN = 24;
  private static final int TEXT_X = 50;
  private static final int LOOP_X = 58;
  private static final int PADDING = 12;
  private static final int GAP = 26;

  /** A box around a step or a loop. */
  public record Box(String look, int x, int y, int width, int height) {}

  /** A circle with the place of a step, or what became of it. */
  public record Mark(String look, int x, int y, String text) {}

  /**
   * An arrow.
   *
   * @param shaft its line, as the data of a path
   * @param head its head, as the data of a path
   */
  public record Arrow(String look, String shaft, String head) {

    static Arrow between(String look, int x, int from, int to) {
      int back = to > from ? -9 : 9;
      return new Arrow(
          look,
          "M%d %dV%d".formatted(x, from, to + back),
          "M%d %dL%d %dL%d %dZ".formatted(x, to, x - 6, to + back, x + 6, to + back));
    }
  }

  /** A line of text; its y is that of the line on which letters stand. */
  public record Line(String look, int x, int y, String text) {}

  public FlowDrawing {
    boxes = List.copyOf(boxes);
    marks = List.copyOf(marks);
    arrows = List.copyOf(arrows);
    lines = List.copyOf(lines);
  }

  public int width() {
    return WIDTH;
  }

  /** Draws the steps. */
  static FlowDrawing of(List<FlowEntry> entries) {
    Pen pen = new Pen();
    for (int i = 0; i < entries.size(); i++) {
      int bottom = pen.step(entries.get(i));
      if (i + 1 < entries.size()) {
        pen.next(entries.get(i + 1), bottom);
      }
    }
    return pen.drawn();
  }

  /** The room for letters of a size between an x and the right edge of a box. */
  private static List<String> wrapped(String text, int size, int x) {
    return TextLines.of(text, size, WIDTH - EDGE - PADDING - x);
  }

  /** What is drawn so far, and how far down. */
  private static final class Pen {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int y = EDGE;

    /** Draws a step with its loop, and returns where its own box ends. */
    int step(FlowEntry entry) {
      int top = y;
      marks.add(new Mark(entry.look(), MARK_X, top + MARK_DOWN, entry.mark()));
      y += PADDING;
      text("name " + entry.look(), entry.name(), TEXT_X, NAME_SIZE, NAME_LINE);
      for (String fact : List.of(entry.state(), entry.days(), entry.optional())) {
        text("fact", fact, TEXT_X, FACT_SIZE, FACT_LINE);
      }
      entry.remarks().forEach(remark -> text("fact", remark, TEXT_X, FACT_SIZE, FACT_LINE));
      y = Math.max(y + PADDING - 4, top + 2 * MARK_DOWN);
      String look = entry.optional().isEmpty() ? entry.look() : entry.look() + " optional";
      boxes.add(new Box(look, EDGE, top, WIDTH - 2 * EDGE, y - top));
      int bottom = y;
      if (!entry.loops().isEmpty()) {
        loop(entry, bottom);
      }
      return bottom;
    }

    private void loop(FlowEntry entry, int from) {
      int top = from + GAP;
      y = top + PADDING - 4;
      int x = LOOP_X + PADDING;
      text("fact strong", entry.supplement(), x, FACT_SIZE, FACT_LINE);
      entry.loops().forEach(loop -> text("fact", loop, x, FACT_SIZE, FACT_LINE));
      y += PADDING - 5;
      int width = WIDTH - EDGE - LOOP_X;
      boxes.add(new Box(entry.awaiting() ? "loop now" : "loop", LOOP_X, top, width, y - top));
      arrows.add(Arrow.between("loop", LOOP_X + width / 4, from, top));
      arrows.add(
          Arrow.between(
              entry.awaiting() ? "loop ahead" : "loop", LOOP_X + width * 3 / 4, top, from));
    }

    /** An arrow from the box above to where the next one begins. */
    void next(FlowEntry next, int bottom) {
      y += GAP;
      arrows.add(Arrow.between(next.became().isReached() ? "done" : "ahead", MARK_X, bottom, y));
    }

    private void text(String look, String text, int x, int size, int height) {
      for (String line : wrapped(text, size, x)) {
        lines.add(new Line(look, x, y + size, line));
        y += height;
      }
    }

    FlowDrawing drawn() {
      return new FlowDrawing(y + EDGE, boxes, marks, arrows, lines);
    }
  }
}
