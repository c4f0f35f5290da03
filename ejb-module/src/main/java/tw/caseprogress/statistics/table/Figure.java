package tw.caseprogress.statistics.table;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import tw.caseprogress.statistics.Figures;
import tw.caseprogress.statistics.table.FigureColumn.Kind;

/** A figure that a table may show: its lasting name, and where it comes from. */
public enum Figure {
  TO_HANDLE("toHandle", figures -> figures.tally().toHandle()),
  CARRIED_OVER("carriedOver", figures -> figures.tally().carriedOver()),
  RECEIVED("received", figures -> figures.tally().received()),
  CLOSED("closed", figures -> figures.tally().closed()),
  CLOSED_ON_TIME("closedOnTime", figures -> figures.tally().closedOnTime()),
  CLOSED_LATE("closedLate", figures -> figures.tally().closedLate()),
  CLOSED_LATE_OUTSIDE("closedLateOutside", Figures::closedLateOutside),
  ON_TIME_RATE("onTimeRate", Kind.SHARE, figures -> share(figures.tally().onTimeRate())),
  OPEN("open", figures -> figures.tally().open()),
  OPEN_ON_TIME("openOnTime", figures -> figures.tally().openOnTime()),
  OPEN_OVERDUE("openOverdue", figures -> figures.tally().openOverdue()),
  OVERDUE_OUTSIDE("overdueOutside", Figures::overdueOutside),
  PAUSED("paused", Figures::paused),
  MEDIAN_WORKING_DAYS("medianWorkingDays", Kind.COUNT, figures -> days(figures.used().median())),
  NINE_OF_TEN_WORKING_DAYS(
      "nineOfTenWorkingDays", Kind.COUNT, figures -> days(figures.used().nineOfTen())),
  WITHIN_5("within5", figures -> closedIn(figures, 0, 5)),
  WITHIN_10("within10", figures -> closedIn(figures, 6, 10)),
  WITHIN_20("within20", figures -> closedIn(figures, 11, 20)),
  WITHIN_30("within30", figures -> closedIn(figures, 21, 30)),
  OVER_30("over30", figures -> closedIn(figures, 31, Integer.MAX_VALUE - 1)),
  PAUSES_WITHOUT_NOTICE(
      "pausesWithoutNotice", figures -> figures.integrity().pausesWithoutNotice()),
  BACK_DATED_PAUSES("backDatedPauses", figures -> figures.integrity().backDatedPauses()),
  LATE_SUPPLEMENTS("lateSupplements", figures -> figures.integrity().lateSupplements()),
  CLOSED_AFTER_PAUSE("closedAfterPause", figures -> figures.integrity().closedAfterPause()),
  RETRACTIONS("retractions", figures -> figures.integrity().retractions()),
  UNDONE_CLOSINGS("undoneClosings", figures -> figures.integrity().undoneClosings());

  private final String key;
  private final Kind kind;
  private final Function<Figures, FigureCell> cell;

  Figure(String key, ToLongFunction<Figures> count) {
    this(key, Kind.COUNT, figures -> new FigureCell.Count(count.applyAsLong(figures)));
  }

  Figure(String key, Kind kind, Function<Figures, FigureCell> cell) {
    this.key = key;
    this.kind = kind;
    this.cell = cell;
  }

  /** Its lasting name, by which the words have its head and its definition. */
  public String key() {
    return key;
  }

  /** What its cells hold. */
  public Kind kind() {
    return kind;
  }

  /** Its cell in a row of figures. */
  public FigureCell of(Figures figures) {
    return cell.apply(figures);
  }

  private static FigureCell share(OptionalDouble part) {
    return part.isPresent() ? new FigureCell.Share(part.getAsDouble()) : new FigureCell.None();
  }

  private static FigureCell days(OptionalInt days) {
    return days.isPresent() ? new FigureCell.Count(days.getAsInt()) : new FigureCell.None();
  }

  /** The cases that were closed within so many working days. */
  private static long closedIn(Figures figures, int from, int to) {
    return figures.used().cases().subMap(from, to + 1).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
