package tw.caseprogress.statistics;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that stands for cases which can be listed.
 *
 * <p>Each is as the night counts it: by the agency that handles the case, received on the day of
 * its registration, open as of the end of the period's last day.
 */
public enum CaseFigure {
  /** 應辦: carried over or received. */
  TO_HANDLE("toHandle"),
  /** 前期未結: registered before the period and open at its begin. */
  CARRIED_OVER("carriedOver"),
  /** 新收: registered in the period. */
  RECEIVED("received"),
  /** 已辦結: closed in the period. */
  CLOSED("closed"),
  /** 依限: closed in the period, on time. */
  CLOSED_ON_TIME("closedOnTime"),
  /** 逾期: closed in the period, late. */
  CLOSED_LATE("closedLate"),
  /** 未辦結: open at the end of the period. */
  OPEN("open"),
  /** 未逾限: of those, the ones whose due date has not passed or whose clock rests. */
  OPEN_ON_TIME("openOnTime"),
  /** 已逾限: of those, the ones whose due date has passed. */
  OPEN_OVERDUE("openOverdue"),
  /** 暫停計時: of those, the ones whose clock rests. */
  PAUSED("paused");

  private final String key;

  CaseFigure(String key) {
    this.key = key;
  }

  /** The lasting name of its column in tables and addresses. */
  public String key() {
    return key;
  }

  /** The figure of a column; empty text or an unknown one has none. */
  public static Optional<CaseFigure> of(String key) {
    return Stream.of(values()).filter(figure -> figure.key.equals(key)).findFirst();
  }

  /** The number that the figure has. */
  public long in(Figures figures) {
    DeadlineTally tally = figures.tally();
    return switch (this) {
      case TO_HANDLE -> tally.toHandle();
      case CARRIED_OVER -> tally.carriedOver();
      case RECEIVED -> tally.received();
      case CLOSED -> tally.closed();
      case CLOSED_ON_TIME -> tally.closedOnTime();
      case CLOSED_LATE -> tally.closedLate();
      case OPEN -> tally.open();
      case OPEN_ON_TIME -> tally.openOnTime();
      case OPEN_OVERDUE -> tally.openOverdue();
      case PAUSED -> figures.paused();
    };
  }
}
