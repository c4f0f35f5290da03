package tw.caseprogress.progressquery;

/**
 * How long cases of the same type took the same agency over the last year, without the days of
 * supplements.
 *
 * @param medianWorkingDays half of them were closed within this many working days
 * @param p90WorkingDays nine of ten were
 * @param cases how many were closed, {@value #FEWEST_CASES} or more
 */
public record Expectation(int medianWorkingDays, int p90WorkingDays, int cases) {

  /** From fewer cases nothing is foretold. */
  public static final int FEWEST_CASES = 20;
}
