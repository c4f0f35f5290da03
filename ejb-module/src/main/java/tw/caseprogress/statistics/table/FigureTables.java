package tw.caseprogress.statistics.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.GroupFigures;
import tw.caseprogress.statistics.MonthFigures;
import tw.caseprogress.statistics.Period;
import tw.caseprogress.statistics.table.FigureColumn.Kind;

/**
 * Sets figures in tables: with heads, a total, and what the words mean.
 *
 * @param words of the tables
 * @param whose name of the agency, or of the city, in the language of the words
 * @param period of the figures
 */
public record FigureTables(FigureWords words, String whose, Period period) {

  /** How each case type keeps its deadlines. */
  public FigureTable byCaseType(List<GroupFigures> caseTypes, Figures total) {
    return grouped(FigureTableKind.CASE_TYPES, "caseType", caseTypes, total);
  }

  /** How each agency keeps its deadlines. */
  public FigureTable byAgency(List<GroupFigures> agencies, Figures total) {
    return grouped(FigureTableKind.AGENCIES, "agency", agencies, total);
  }

  /** How deadlines were kept month by month; without a total, for what is open is no sum. */
  public FigureTable byMonth(List<MonthFigures> months) {
    FigureTableKind kind = FigureTableKind.MONTHS;
    List<FigureRow> rows =
        months.stream().map(one -> row(kind, words.month(one.month()), one.figures())).toList();
    Optional<Instant> newest =
        months.stream()
            .flatMap(one -> one.figures().countedAt().stream())
            .max(Comparator.naturalOrder());
    List<LocalDate> missing =
        months.stream().flatMap(one -> one.figures().notCounted().stream()).toList();
    return table(kind, "month", rows, Optional.empty(), words.cut(newest, missing));
  }

  /**
   * What may make a rate look better than the work, beside the rate.
   *
   * @param row what a row is of: {@code caseType} or {@code agency}
   */
  public FigureTable integrity(String row, List<GroupFigures> groups, Figures total) {
    return grouped(FigureTableKind.INTEGRITY, row, groups, total);
  }

  /**
   * How many working days the closed cases used.
   *
   * @param row what a row is of: {@code caseType} or {@code agency}
   */
  public FigureTable workingDays(String row, List<GroupFigures> groups, Figures total) {
    return grouped(FigureTableKind.WORKING_DAYS, row, groups, total);
  }

  private FigureTable grouped(
      FigureTableKind kind, String row, List<GroupFigures> groups, Figures total) {
    List<FigureRow> rows =
        groups.stream()
            .map(one -> row(kind, words.choose(one.nameZh(), one.nameEn()), one.figures()))
            .toList();
    return table(
        kind,
        row,
        rows,
        Optional.of(row(kind, words.say("total"), total)),
        words.cut(total.countedAt(), total.notCounted()));
  }

  private FigureTable table(
      FigureTableKind kind,
      String row,
      List<FigureRow> rows,
      Optional<FigureRow> total,
      String cut) {
    List<FigureColumn> columns = new ArrayList<>();
    columns.add(new FigureColumn(row, words.head(row), Kind.TEXT));
    for (Figure figure : kind.figures()) {
      columns.add(new FigureColumn(figure.key(), words.head(figure), figure.kind()));
    }
    return new FigureTable(
        words.say("title." + kind, whose),
        words.period(period),
        cut,
        columns,
        rows,
        total,
        definitions(kind),
        words.language());
  }

  private List<String> definitions(FigureTableKind kind) {
    List<String> definitions = new ArrayList<>();
    if (kind == FigureTableKind.INTEGRITY) {
      definitions.add(words.say("definition.integrity"));
    }
    definitions.addAll(words.definitions(kind.figures()));
    if (kind == FigureTableKind.WORKING_DAYS) {
      definitions.add(words.say("definition.workingDays"));
    }
    if (kind == FigureTableKind.MONTHS) {
      definitions.add(words.say("definition.months"));
    }
    definitions.add(words.say("definition.source"));
    return definitions;
  }

  private static FigureRow row(FigureTableKind kind, String name, Figures figures) {
    List<FigureCell> cells = new ArrayList<>();
    cells.add(new FigureCell.Words(name));
    kind.figures().forEach(figure -> cells.add(figure.of(figures)));
    return new FigureRow(cells);
  }
}
