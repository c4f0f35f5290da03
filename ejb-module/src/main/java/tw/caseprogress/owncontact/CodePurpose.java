package tw.caseprogress.owncontact;

import java.time.Duration;

/** What a one-time code shows; with the rules that codes keep. */
public enum CodePurpose {
  /** That whoever asks reads the registered contact. */
  OWNER(5),
  /** That whoever asks reads the new address. */
  NEW_ADDRESS(3);

  /** How long a code holds. */
  public static final Duration HOLDS = Duration.ofMinutes(15);

  /** How often a code may be typed. */
  public static final int MOST_TRIES = 5;

  private final int mostADay;

  CodePurpose(int mostADay) {
    this.mostADay = mostADay;
  }

  /** How many codes a case gets on a day. */
  public int mostADay() {
    return mostADay;
  }
}
