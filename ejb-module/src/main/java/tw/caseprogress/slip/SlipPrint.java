package tw.caseprogress.slip;

import java.time.LocalDate;

/**
 * One print of a slip on paper.
 *
 * @param number the running number in the case, from 1; all but the first are reprints
 * @param printedOn the day
 */
public record SlipPrint(int number, LocalDate printedOn) {

  public boolean isReprint() {
    return number > 1;
  }

  /** How many reprints there were with this one. */
  public int reprintNumber() {
    return number - 1;
  }
}
