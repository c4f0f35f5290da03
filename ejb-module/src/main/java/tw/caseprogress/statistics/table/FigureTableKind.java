package tw.caseprogress.statistics.table;

import static tw.caseprogress.statistics.table.Figure.BACK_DATED_PAUSES;
import static tw.caseprogress.statistics.table.Figure.CARRIED_OVER;
import static tw.caseprogress.statistics.table.Figure.CLOSED;
import static tw.caseprogress.statistics.table.Figure.CLOSED_AFTER_PAUSE;
import static tw.caseprogress.statistics.table.Figure.CLOSED_LATE;
import static tw.caseprogress.statistics.table.Figure.CLOSED_LATE_OUTSIDE;
import static tw.caseprogress.statistics.table.Figure.CLOSED_ON_TIME;
import static tw.caseprogress.statistics.table.Figure.LATE_SUPPLEMENTS;
import static tw.caseprogress.statistics.table.Figure.MEDIAN_WORKING_DAYS;
import static tw.caseprogress.statistics.table.Figure.NINE_OF_TEN_WORKING_DAYS;
import static tw.caseprogress.statistics.table.Figure.ON_TIME_RATE;
import static tw.caseprogress.statistics.table.Figure.OPEN;
import static tw.caseprogress.statistics.table.Figure.OPEN_ON_TIME;
import static tw.caseprogress.statistics.table.Figure.OPEN_OVERDUE;
import static tw.caseprogress.statistics.table.Figure.OVERDUE_OUTSIDE;
import static tw.caseprogress.statistics.table.Figure.OVER_30;
import static tw.caseprogress.statistics.table.Figure.PAUSED;
import static tw.caseprogress.statistics.table.Figure.PAUSES_WITHOUT_NOTICE;
import static tw.caseprogress.statistics.table.Figure.RECEIVED;
import static tw.caseprogress.statistics.table.Figure.RETRACTIONS;
import static tw.caseprogress.statistics.table.Figure.TO_HANDLE;
import static tw.caseprogress.statistics.table.Figure.UNDONE_CLOSINGS;
import static tw.caseprogress.statistics.table.Figure.WITHIN_10;
import static tw.caseprogress.statistics.table.Figure.WITHIN_20;
import static tw.caseprogress.statistics.table.Figure.WITHIN_30;
import static tw.caseprogress.statistics.table.Figure.WITHIN_5;

import java.util.List;

/** The tables of figures that there are, by the names that addresses have for them. */
public enum FigureTableKind {
  CASE_TYPES(Lists.DEADLINES),
  AGENCIES(Lists.DEADLINES),
  MONTHS(Lists.DEADLINES),
  INTEGRITY(
      List.of(
          CLOSED,
          CLOSED_ON_TIME,
          ON_TIME_RATE,
          OPEN_OVERDUE,
          PAUSES_WITHOUT_NOTICE,
          BACK_DATED_PAUSES,
          LATE_SUPPLEMENTS,
          CLOSED_AFTER_PAUSE,
          RETRACTIONS,
          UNDONE_CLOSINGS)),
  WORKING_DAYS(
      List.of(
          CLOSED,
          MEDIAN_WORKING_DAYS,
          NINE_OF_TEN_WORKING_DAYS,
          WITHIN_5,
          WITHIN_10,
          WITHIN_20,
          WITHIN_30,
          OVER_30));

  private final List<Figure> figures;

  FigureTableKind(List<Figure> figures) {
    this.figures = figures;
  }

  /** Its figures, from the left, after the column that names the row. */
  public List<Figure> figures() {
    return figures;
  }

  private static final class Lists {

    // the overdue ones right behind the rate that leaves them out
    static final List<Figure> DEADLINES =
        List.of(
            TO_HANDLE,
            CARRIED_OVER,
            RECEIVED,
            CLOSED,
            CLOSED_ON_TIME,
            CLOSED_LATE,
            CLOSED_LATE_OUTSIDE,
            ON_TIME_RATE,
            OPEN_OVERDUE,
            OVERDUE_OUTSIDE,
            OPEN_ON_TIME,
            OPEN,
            PAUSED,
            MEDIAN_WORKING_DAYS,
            NINE_OF_TEN_WORKING_DAYS);
  }
}
