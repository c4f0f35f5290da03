package tw.caseprogress.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The geometry of a chart of columns, in units that are about as many pixels.
 *
 * @param bars the parts of columns
 * @param lines of the grid
 * @param marks a line across the columns, such as a limit
 * @param texts what is written at columns and lines
 * @param series what the legend names
 */
public record ColumnChart(
    List<Bar> bars,
    List<Line> lines,
    List<Line> marks,
    List<Text> texts,
    List<ColumnSeries> series) {

  public static final int WIDTH = 560;
  public static final int HEIGHT = 240;

  private static final int LEFT = 46;
  private static final int RIGHT = 8;
  private static final int TOP = 30;
  private static final int BOTTOM = 26;
  private static final int LINES = 4;
  private static final double COLUMN_SHARE = 0.68;

  /** A part of a column. */
  public record Bar(
      String look, boolean hatched, double x, double y, double width, double height) {}

  /** A line between two points. */
  public record Line(double x1, double y1, double x2, double y2) {}

  /** A text; its y is that of the line on which letters stand. */
  public record Text(String look, double x, double y, String anchor, String text) {}

  /** Keeps its own copies. */
  public ColumnChart {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    texts = List.copyOf(texts);
    series = List.copyOf(series);
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  /**
   * Draws columns.
   *
   * @param labels below the columns; empty text for none
   * @param tops above the columns, as many
   * @param mark after which column a line stands; -1 for none
   * @param markText what the line says
   */
  public static ColumnChart of(
      List<String> labels,
      List<String> tops,
      List<ColumnSeries> series,
      int mark,
      String markText) {
    Pen pen = new Pen(labels.size(), highest(labels.size(), series));
    pen.grid();
    for (int column = 0; column < labels.size(); column++) {
      pen.column(column, labels.get(column), tops.get(column), series);
    }
    if (mark >= 0 && mark < labels.size()) {
      pen.mark(mark, markText);
    }
    return new ColumnChart(pen.bars, pen.lines, pen.marks, pen.texts, series);
  }

  private static long highest(int columns, List<ColumnSeries> series) {
    long highest = 0;
    for (int column = 0; column < columns; column++) {
      long sum = 0;
      for (ColumnSeries one : series) {
        sum += one.values().get(column);
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }

  /** The distance of lines: 1, 2 or 5 with noughts, so that {@value #LINES} of them suffice. */
  static long step(long highest) {
    long step = 1;
    while (true) {
      for (long factor : new long[] {1, 2, 5}) {
        if (factor * step * LINES >= highest) {
          return factor * step;
        }
      }
      step *= 10;
    }
  }

  /** What is drawn so far. */
  private static final class Pen {
    private final List<Bar> bars = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> marks = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final double room;
    private final long step;
    private final double unit;

    Pen(int columns, long highest) {
      room = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, columns);
      step = step(highest);
      unit = (double) (HEIGHT - TOP - BOTTOM) / (step * LINES);
    }

    void grid() {
      for (int line = 0; line <= LINES; line++) {
        double y = up(step * line);
        lines.add(new Line(LEFT, y, WIDTH - RIGHT, y));
        String number = String.format(Locale.ROOT, "%,d", step * line);
        texts.add(new Text("scale", LEFT - 6, rounded(y + 4), "end", number));
      }
    }

    void column(int column, String label, String top, List<ColumnSeries> series) {
      double width = room * COLUMN_SHARE;
      double x = LEFT + room * column + (room - width) / 2;
      long below = 0;
      for (ColumnSeries one : series) {
        long value = one.values().get(column);
        if (value > 0) {
          bars.add(bar(one, x, width, below, value));
        }
        below += value;
      }
      double middle = rounded(x + width / 2);
      texts.add(new Text("label", middle, HEIGHT - BOTTOM + 17, "middle", label));
      texts.add(new Text("top", middle, rounded(up(below) - 5), "middle", top));
    }

    private Bar bar(ColumnSeries one, double x, double width, long below, long value) {
      double y = up(below + value);
      return new Bar(
          one.look(),
          one.hatched(),
          rounded(x),
          y,
          rounded(width),
          rounded(Math.max(1, up(below) - y)));
    }

    void mark(int column, String text) {
      double x = rounded(LEFT + room * (column + 1));
      boolean right = x < WIDTH / 2.0;
      marks.add(new Line(x, TOP - 14, x, HEIGHT - BOTTOM));
      texts.add(new Text("limit", right ? x + 5 : x - 5, TOP - 6, right ? "start" : "end", text));
    }

    private double up(long value) {
      return rounded(HEIGHT - BOTTOM - value * unit);
    }

    private static double rounded(double number) {
      return Math.round(number * 10) / 10.0;
    }
  }
}
