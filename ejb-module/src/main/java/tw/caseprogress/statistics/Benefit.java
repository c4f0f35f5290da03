package tw.caseprogress.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What inquiries that no officer has to answer are worth (效益), as the city's proposal of 2008
 * reckons it.
 *
 * @param inquiries how many there are
 * @param hours the hours of officers, to a tenth
 * @param personDays the same in days of work, to a tenth
 * @param callCharges what the callers would have paid, in whole New Taiwan dollars
 * @param costsSaved what the agencies would have paid for systems of their own, less what the
 *     shared one cost, in New Taiwan dollars; below 0 where the shared one was dearer
 */
public record Benefit(
    long inquiries,
    BigDecimal hours,
    BigDecimal personDays,
    BigDecimal callCharges,
    long costsSaved) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

  /** The estimate of a year. */
  public static Benefit of(BenefitAssumptions of) {
    long inquiries =
        BigDecimal.valueOf(of.applications())
            .multiply(of.askingPercent())
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .longValueExact();
    return ofInquiries(inquiries, of);
  }

  /** The same for a number of inquiries that was counted instead of estimated. */
  public static Benefit ofInquiries(long inquiries, BenefitAssumptions of) {
    BigDecimal minutes =
        BigDecimal.valueOf(inquiries).multiply(BigDecimal.valueOf(of.minutesPerInquiry()));
    BigDecimal hoursPerDay = BigDecimal.valueOf(of.hoursPerDay());
    return new Benefit(
        inquiries,
        minutes.divide(MINUTES_OF_AN_HOUR, 1, RoundingMode.HALF_UP),
        minutes.divide(MINUTES_OF_AN_HOUR.multiply(hoursPerDay), 1, RoundingMode.HALF_UP),
        minutes
            .multiply(of.callCharge())
            .divide(BigDecimal.valueOf(of.callMinutes()), 0, RoundingMode.HALF_UP),
        of.agencies() * of.costPerAgency() - of.ownCost());
  }
}
