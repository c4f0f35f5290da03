package tw.caseprogress.statistics;

import java.time.LocalDate;

/**
 * Days whose figures are added to those of whole months, or taken from them.
 *
 * @param from the first day
 * @param to the last day
 * @param isAdded whether they are added; else they are taken away
 */
public record DayRange(LocalDate from, LocalDate to, boolean isAdded) {

  /** 1 for days that are added, -1 for those taken away. */
  public int sign() {
    return isAdded ? 1 : -1;
  }
}
