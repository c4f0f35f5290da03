package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The rule for the day on which a mailed application was posted (郵戳日).
 *
 * <p>Where the law sets a period for filing, the application counts as filed on that day
 * (Administrative Procedure Act art. 49). The handling limit counts from the receipt all the same:
 * no due date follows from it.
 */
public final class Postmark {

  /** How many days before the receipt it may lie: surface mail from abroad takes months. */
  public static final int MOST_DAYS_UNDERWAY = 180;

  private Postmark() {}

  /**
   * The code of what is wrong with it; empty if nothing is.
   *
   * @param channel null as long as none is chosen
   * @param receivedOn null as long as none is typed
   */
  public static Optional<String> fault(
      IntakeChannel channel, LocalDate receivedOn, LocalDate postmarkedOn) {
    if (channel != null && channel != IntakeChannel.MAIL) {
      return Optional.of("postmarkNotMailed");
    }
    if (receivedOn == null) {
      return Optional.empty();
    }
    if (postmarkedOn.isAfter(receivedOn)) {
      return Optional.of("postmarkAfterReceipt");
    }
    return postmarkedOn.isBefore(receivedOn.minusDays(MOST_DAYS_UNDERWAY))
        ? Optional.of("postmarkLongBefore")
        : Optional.empty();
  }
}
