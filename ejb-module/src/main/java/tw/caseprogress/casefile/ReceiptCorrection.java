package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How a case came in, as it is right (收件日、收件管道更正).
 *
 * <p>What a form may leave empty may be null here: the checks answer with a fault.
 *
 * @param receivedAt the time of day, which a limit in hours asks for
 * @param postmarkedOn the day on which a mailed application was posted
 * @param reason why it was wrong, for the colleagues; 1 to {@value Telling#LONGEST_REASON}
 *     characters
 * @param telling how the parties are told, if their due date moves
 */
public record ReceiptCorrection(
    LocalDate receivedOn,
    Optional<LocalTime> receivedAt,
    IntakeChannel channel,
    Optional<LocalDate> postmarkedOn,
    String reason,
    Telling telling) {

  public ReceiptCorrection {
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(postmarkedOn, "postmarkedOn");
    Objects.requireNonNull(telling, "telling");
  }
}
