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
 * @param missesOfOneCase the most misses on one case number, by all operators together
 */
public record LookUpLimit(Duration span, int lookUps, int misses, int missesOfOneCase) {

  /** 60 look-ups in ten minutes, 20 of them without success, 5 of these on one number. */
  public static final LookUpLimit USUAL = new LookUpLimit(Duration.ofMinutes(10), 60, 20, 5);

  /** Whether one more look-up is allowed after so many. */
  public boolean allows(long lookUpsSoFar, long missesSoFar, long missesOfThisCase) {
    return lookUpsSoFar < lookUps && missesSoFar < misses && missesOfThisCase < missesOfOneCase;
  }
}
