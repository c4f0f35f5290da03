package tw.caseprogress.statistics;

import java.util.OptionalDouble;

/**
 * The cases of one group on one day, counted by how they stand to their deadlines.
 *
 * <p>應辦 ({@link #toHandle()}) = carried over + received; 已辦結 ({@link #closed()}) = 依限 + 逾期; 未辦結
 * ({@link #open()}) = 未逾限 + 已逾限. Every case to handle is at the day's end either closed or open: a
 * tally that {@link #isBalanced()} denies was counted from a damaged row.
 *
 * @param carriedOver cases received before the day and open at its beginning
 * @param received cases received on the day
 * @param closedOnTime cases closed on the day, on or before their due date
 * @param closedLate cases closed on the day, after their due date
 * @param openOnTime cases open at the day's end whose due date has not passed, or whose clock rests
 * @param openOverdue cases open at the day's end whose due date has passed
 */
public record DeadlineTally(
    long carriedOver,
    long received,
    long closedOnTime,
    long closedLate,
    long openOnTime,
    long openOverdue) {

  /** A group without a case. */
  public static final DeadlineTally NONE = new DeadlineTally(0, 0, 0, 0, 0, 0);

  /**
   * Refuses counts below zero.
   *
   * @throws IllegalArgumentException if any count is negative
   */
  public DeadlineTally {
    if (Math.min(carriedOver, received) < 0
        || Math.min(closedOnTime, closedLate) < 0
        || Math.min(openOnTime, openOverdue) < 0) {
      throw new IllegalArgumentException("Cases are counted from 0 up");
    }
  }

  /** 應辦: what there was to handle on the day. */
  public long toHandle() {
    return carriedOver + received;
  }

  /** 已辦結: what was closed on the day. */
  public long closed() {
    return closedOnTime + closedLate;
  }

  /** 未辦結: what is open at the day's end. */
  public long open() {
    return openOnTime + openOverdue;
  }

  /** Whether every case to handle was counted as closed or as open, and none twice. */
  public boolean isBalanced() {
    return toHandle() == closed() + open();
  }

  /** 依限辦出率 of the day; empty when nothing was closed. */
  public OptionalDouble onTimeRate() {
    return OnTimeRate.of(closedOnTime, closedLate);
  }

  /** Adds the cases of another group of the same day. */
  public DeadlineTally plus(DeadlineTally other) {
    return new DeadlineTally(
        carriedOver + other.carriedOver,
        received + other.received,
        closedOnTime + other.closedOnTime,
        closedLate + other.closedLate,
        openOnTime + other.openOnTime,
        openOverdue + other.openOverdue);
  }
}
