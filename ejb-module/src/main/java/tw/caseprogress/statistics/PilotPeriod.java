package tw.caseprogress.statistics;

import java.time.LocalDate;

/** The periods of which the table of the proposal is shown before anybody asks for another. */
public final class PilotPeriod {

  /** The pilot of 2008: 85 working days. */
  public static final Period OF_2008 =
      new Period(LocalDate.of(2008, 6, 2), LocalDate.of(2008, 9, 30));

  private static final int MONTHS = 4;

  private PilotPeriod() {}

  /** As many months as the pilot had, ending with yesterday. */
  public static Period lately(LocalDate today) {
    return new Period(today.minusMonths(MONTHS), today.minusDays(1));
  }
}
