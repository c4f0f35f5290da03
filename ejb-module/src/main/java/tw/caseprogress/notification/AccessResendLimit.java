package tw.caseprogress.notification;

/**
 * How often number and password of a case are sent again: {@value #MOST_A_DAY} times a day and
 * case, whoever asks and by whichever way.
 */
public final class AccessResendLimit {

  public static final int MOST_A_DAY = 2;

  private AccessResendLimit() {}

  /** Whether they may be sent once more on a day on which they were sent so often. */
  public static boolean allows(long sentToday) {
    return sentToday < MOST_A_DAY;
  }
}
