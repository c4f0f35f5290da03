package tw.caseprogress.slip;

import java.time.Instant;

/**
 * A print of a slip as it was written down.
 *
 * @param number from 1; all but the first are reprints
 * @param printedBy the login of the officer
 * @param reason why it was printed
 */
public record KeptPrint(int number, Instant printedAt, String printedBy, String reason) {

  public boolean isReprint() {
    return number > 1;
  }

  /** How many reprints there were with this one. */
  public int reprintNumber() {
    return number - 1;
  }
}
