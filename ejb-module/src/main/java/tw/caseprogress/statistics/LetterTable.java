package tw.caseprogress.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.caseprogress.gateway.LetterWords;
import tw.caseprogress.statistics.table.Figure;
import tw.caseprogress.statistics.table.FigureCell;
import tw.caseprogress.statistics.table.FigureColumn;
import tw.caseprogress.statistics.table.FigureRow;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.statistics.table.FigureWords;

/** A table of figures as a section of a letter: the columns for which a mail has room. */
final class LetterTable {

  /** The columns of deadlines; the files have the others. */
  static final List<Figure> DEADLINES =
      List.of(
          Figure.TO_HANDLE,
          Figure.CARRIED_OVER,
          Figure.RECEIVED,
          Figure.CLOSED_ON_TIME,
          Figure.CLOSED_LATE,
          Figure.ON_TIME_RATE,
          Figure.OPEN_OVERDUE,
          Figure.OPEN_ON_TIME,
          Figure.PAUSED);

  /** The columns of what may make the rate look better. */
  static final List<Figure> INTEGRITY =
      List.of(
          Figure.PAUSES_WITHOUT_NOTICE,
          Figure.BACK_DATED_PAUSES,
          Figure.LATE_SUPPLEMENTS,
          Figure.CLOSED_AFTER_PAUSE,
          Figure.RETRACTIONS,
          Figure.UNDONE_CLOSINGS);

  private final LetterWords words;
  private final FigureWords figureWords;

  LetterTable(LetterWords words, FigureWords figureWords) {
    this.words = words;
    this.figureWords = figureWords;
  }

  /** The sums of the agency as a table of one row. */
  static Map<String, Object> ofTotal(
      AgencyReport report, LetterWords words, FigureWords figureWords) {
    LetterTable table = new LetterTable(words, figureWords);
    List<FigureColumn> columns =
        DEADLINES.stream()
            .map(one -> new FigureColumn(one.key(), figureWords.head(one), one.kind()))
            .toList();
    List<FigureCell> cells = DEADLINES.stream().map(one -> one.of(report.total())).toList();
    return table.section("total", columns, List.of(new FigureRow(cells)), "");
  }

  /** A list of cases, with how many are not listed. */
  Map<String, Object> list(String name, FigureTable table, ListedCases cases, String none) {
    Map<String, Object> section = section(name, table.columns(), table.rows(), none);
    section.put("after", words.unlisted(cases.unlisted()));
    return section;
  }

  /** Figures of groups with their total. */
  Map<String, Object> figures(String name, FigureTable table, List<Figure> figures, String none) {
    List<String> keys = figures.stream().map(Figure::key).toList();
    int[] kept =
        IntStream.range(0, table.columns().size())
            .filter(i -> i == 0 || keys.contains(table.columns().get(i).key()))
            .toArray();
    List<FigureRow> rows = new ArrayList<>(table.rows());
    if (!rows.isEmpty()) {
      table.total().ifPresent(rows::add);
    }
    return section(
        name,
        IntStream.of(kept).mapToObj(i -> table.columns().get(i)).toList(),
        rows.stream()
            .map(row -> new FigureRow(IntStream.of(kept).mapToObj(row.cells()::get).toList()))
            .toList(),
        none);
  }

  private Map<String, Object> section(
      String name, List<FigureColumn> columns, List<FigureRow> rows, String none) {
    Map<String, Object> section = new HashMap<>();
    section.put("heading", words.say("heading." + name));
    section.put("heads", columns.stream().map(LetterTable::head).toList());
    section.put("rows", rows.stream().map(row -> row(columns, row)).toList());
    section.put("none", rows.isEmpty() ? List.of(none) : List.of());
    section.put("after", List.of());
    return section;
  }

  private static Map<String, Object> head(FigureColumn column) {
    return Map.of("text", column.heading(), "align", align(column));
  }

  private Map<String, Object> row(List<FigureColumn> columns, FigureRow row) {
    List<Map<String, Object>> cells =
        IntStream.range(0, columns.size())
            .mapToObj(i -> cell(columns.get(i), row.cells().get(i)))
            .toList();
    return Map.of("cells", cells, "line", line(columns, row));
  }

  private Map<String, Object> cell(FigureColumn column, FigureCell cell) {
    return Map.of("text", figureWords.shown(cell), "align", align(column));
  }

  /** A row in words: its name, if it has one, then each figure behind its head. */
  private String line(List<FigureColumn> columns, FigureRow row) {
    int named = columns.get(0).kind() == FigureColumn.Kind.TEXT ? 1 : 0;
    String figures =
        IntStream.range(named, columns.size())
            .mapToObj(
                i ->
                    words.say(
                        "line.cell",
                        columns.get(i).heading(),
                        figureWords.shown(row.cells().get(i))))
            .collect(Collectors.joining(words.say("line.separator")));
    return named == 0
        ? figures
        : words.say("line.name", figureWords.shown(row.cells().get(0)), figures);
  }

  private static String align(FigureColumn column) {
    return column.kind() == FigureColumn.Kind.TEXT ? "left" : "right";
  }
}
