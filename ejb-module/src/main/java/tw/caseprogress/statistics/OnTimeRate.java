package tw.caseprogress.statistics;

import java.util.OptionalDouble;

/**
 * 依限辦出率: of the cases that were closed, the share that was closed on time.
 *
 * <p>依限 / 已辦結, a number from 0 to 1. Open cases are no part of it, overdue ones neither; so the
 * count of open overdue cases is always shown beside it.
 */
public final class OnTimeRate {

  private OnTimeRate() {}

  /**
   * Divides the cases closed on time by all closed ones.
   *
   * @return a share from 0 to 1; empty when nothing was closed, for then there is no rate
   */
  public static OptionalDouble of(long closedOnTime, long closedLate) {
    long closed = closedOnTime + closedLate;
    return closed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) closedOnTime / closed);
  }
}
