package tw.caseprogress.notification;

import java.time.Duration;

/**
 * How soon the receipts of a gateway came of late.
 *
 * @param sent messages that have had the time to be told of
 * @param slow of these, how many were told of late or not at all
 * @param told of these, how many were told of; a gateway that never tells is not judged by it
 */
public record GatewayPace(String gateway, long sent, long slow, long told) {

  /** A receipt that takes longer is late. */
  public static final Duration SLOW_AFTER = Duration.ofMinutes(4);

  private static final int FEWEST = 20;
  private static final int SLOW_PERCENT = 30;

  /** Whether so many are late that others should carry more. */
  public boolean isSlow() {
    return told > 0 && sent >= FEWEST && slow * 100 >= sent * SLOW_PERCENT;
  }
}
