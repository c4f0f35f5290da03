package tw.caseprogress.hotline;

import java.time.Duration;

/**
 * How much one operator may look up in a span of time; guards against guessing passwords from a
 * desk.
 *
 * <p>A call takes two minutes or more, and a misheard number is tried two or three times: honest
 * work stays far below.
 *
 * @param span the time looked back upon
 * @param lookUps the most look-ups in it
 * @param misses the most of them that may find nothing
 * @param missesOfOneCase the most misses on one case number by one operator
 * @param missesOfOneCaseByAll the most on one case number by all operators together: whoever calls
 *     again and again, and is put through to others
 */
public record LookUpLimit(
    Duration span, int lookUps, int misses, int missesOfOneCase, int missesOfOneCaseByAll) {

  /** So many wrong facts of one number, by all operators, close that way for it until midnight. */
  public static final int WRONG_FACTS_A_DAY = 3;

  /** 60 look-ups in ten minutes, 20 without success, 5 of these on one number, 20 by all. */
  public static final LookUpLimit USUAL = new LookUpLimit(Duration.ofMinutes(10), 60, 20, 5, 20);

  /** Whether one more look-up is allowed after so many. */
  public boolean allows(Tally soFar) {
    return soFar.lookUps < lookUps
        && soFar.misses < misses
        && soFar.missesOfThisCase < missesOfOneCase
        && soFar.missesOfThisCaseByAll < missesOfOneCaseByAll;
  }

  /** What was looked up in the span. */
  public record Tally(
      long lookUps, long misses, long missesOfThisCase, long missesOfThisCaseByAll) {}
}
