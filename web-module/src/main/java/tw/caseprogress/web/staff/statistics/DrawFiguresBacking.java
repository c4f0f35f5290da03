package tw.caseprogress.web.staff.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.statistics.MonthFigures;
import tw.caseprogress.statistics.WorkingDaysUsed;
import tw.caseprogress.statistics.table.Figure;
import tw.caseprogress.statistics.table.FigureWords;
import tw.caseprogress.web.chart.ColumnChart;
import tw.caseprogress.web.chart.ColumnSeries;
import tw.caseprogress.web.staff.StaffTexts;

/** The drawings of the page of figures; a table beside each says the same. */
@Named
@RequestScoped
public class DrawFiguresBacking {

  /** More working days than these share the last column. */
  private static final int MOST_DAYS = 40;

  private static final int EACH_LABEL = 5;

  @Inject private ShowFiguresBacking shown;
  @Inject private ListFiguresBacking listed;
  @Inject private FigureReader reader;
  @Inject private StaffTexts texts;

  /** What was closed in each month, on time and late, its rate above. */
  public ColumnChart getClosed() {
    return ColumnChart.of(
        monthLabels(),
        listed.months().stream().map(this::rate).toList(),
        List.of(
            new ColumnSeries(
                "on-time", head(Figure.CLOSED_ON_TIME), false, tallies(Figure.CLOSED_ON_TIME)),
            new ColumnSeries(
                "is-late", head(Figure.CLOSED_LATE), true, tallies(Figure.CLOSED_LATE))),
        -1,
        "");
  }

  /** What was overdue at the end of each month. */
  public ColumnChart getOverdue() {
    List<Long> overdue = tallies(Figure.OPEN_OVERDUE);
    return ColumnChart.of(
        monthLabels(),
        overdue.stream().map(number -> number == 0 ? "" : number.toString()).toList(),
        List.of(new ColumnSeries("is-late", head(Figure.OPEN_OVERDUE), true, overdue)),
        -1,
        "");
  }

  /** How many cases took how many working days; of one type with its limit. */
  public ColumnChart getDays() {
    WorkingDaysUsed used = shown.getFigures().used();
    int last = Math.min(MOST_DAYS, used.cases().isEmpty() ? 0 : used.cases().lastKey());
    int limit = limit().orElse(-1);
    last = Math.min(MOST_DAYS, Math.max(last, limit + 1));
    List<Long> counts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int day = 0; day <= last; day++) {
      boolean rest = day == MOST_DAYS;
      counts.add(
          rest
              ? used.cases().tailMap(day).values().stream().mapToLong(Long::longValue).sum()
              : used.cases().getOrDefault(day, 0L));
      labels.add(rest ? day + "+" : day % EACH_LABEL == 0 || last < 12 ? "" + day : "");
    }
    return ColumnChart.of(
        labels,
        Collections.nCopies(counts.size(), ""),
        List.of(
            new ColumnSeries(
                "plain", texts.get("staff_statistics_overview.label.cases"), false, counts)),
        limit,
        limit < 0 ? "" : texts.get("staff_statistics_overview.text.limit", limit));
  }

  /** What the working days used say in a sentence: half, nine of ten, and within the limit. */
  public String getDaysInWords() {
    WorkingDaysUsed used = shown.getFigures().used();
    if (used.count() == 0) {
      return "";
    }
    String words =
        texts.get(
            "staff_statistics_overview.text.days",
            used.median().orElse(0),
            used.nineOfTen().orElse(0));
    OptionalInt limit = limit();
    if (limit.isEmpty()) {
      return words;
    }
    long within =
        used.cases().headMap(limit.getAsInt() + 1).values().stream()
            .mapToLong(Long::longValue)
            .sum();
    return words
        + " "
        + texts.get(
            "staff_statistics_overview.text.withinLimit",
            limit.getAsInt(),
            Math.round(100.0 * within / used.count()));
  }

  /** The limit of the case type that is asked for, if it is one in working days. */
  private OptionalInt limit() {
    return reader
        .caseType(shown.getChoice())
        .map(CaseTypeView::limit)
        .filter(limit -> limit.unit() == LimitUnit.WORKING_DAY)
        .map(limit -> OptionalInt.of(limit.length()))
        .orElse(OptionalInt.empty());
  }

  /** The number of the month; with the year at each January and, unless one follows, the first. */
  private List<String> monthLabels() {
    FigureWords words = reader.words();
    List<String> labels = new ArrayList<>();
    for (MonthFigures one : listed.months()) {
      YearMonth month = one.month();
      boolean year = month.getMonthValue() == 1 || labels.isEmpty() && month.getMonthValue() != 12;
      labels.add(year ? words.month(month) : Integer.toString(month.getMonthValue()));
    }
    return labels;
  }

  private String rate(MonthFigures month) {
    return month.figures().tally().onTimeRate().isPresent()
        ? Math.round(100 * month.figures().tally().onTimeRate().getAsDouble()) + "%"
        : "";
  }

  private List<Long> tallies(Figure figure) {
    ToLongFunction<MonthFigures> number =
        switch (figure) {
          case CLOSED_ON_TIME -> one -> one.figures().tally().closedOnTime();
          case CLOSED_LATE -> one -> one.figures().tally().closedLate();
          default -> one -> one.figures().tally().openOverdue();
        };
    return listed.months().stream().map(number::applyAsLong).toList();
  }

  private String head(Figure figure) {
    return reader.words().head(figure);
  }
}
