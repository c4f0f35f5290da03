package tw.caseprogress.statistics;

import java.math.BigDecimal;

/**
 * What the estimate of the benefit rests on (效益估算的參數); the city's own of 2008 to begin with.
 *
 * @param applications applications a year in the whole city
 * @param askingPercent of how many in a hundred somebody asks how they stand
 * @param minutesPerInquiry what a call takes
 * @param hoursPerDay the hours of a person-day
 * @param callCharge what a call costs in {@code callMinutes}, in New Taiwan dollars
 * @param callMinutes how long the charge lasts
 * @param agencies how many agencies would else build a system of their own
 * @param costPerAgency what each of them would pay, in New Taiwan dollars
 * @param ownCost what the shared system cost, in New Taiwan dollars
 */
public record BenefitAssumptions(
    long applications,
    BigDecimal askingPercent,
    int minutesPerInquiry,
    int hoursPerDay,
    BigDecimal callCharge,
    int callMinutes,
    int agencies,
    long costPerAgency,
    long ownCost) {

  private static final int HUNDRED = 100;

  /** Those of the proposal of 2008. */
  public static final BenefitAssumptions OF_THE_PROPOSAL =
      new BenefitAssumptions(
          9_000_000,
          BigDecimal.valueOf(5),
          10,
          8,
          BigDecimal.valueOf(1.6),
          3,
          79,
          100_000,
          300_000);

  /**
   * Refuses what nothing can be estimated from.
   *
   * @throws IllegalArgumentException if a number is negative, a divisor 0, or more than all ask
   */
  public BenefitAssumptions {
    if (applications < 0 || minutesPerInquiry < 0 || agencies < 0) {
      throw new IllegalArgumentException("Cases, minutes and agencies are counted from 0 up");
    }
    if (hoursPerDay < 1 || callMinutes < 1) {
      throw new IllegalArgumentException("A day and a call last longer than nothing");
    }
    if (askingPercent.signum() < 0 || askingPercent.compareTo(BigDecimal.valueOf(HUNDRED)) > 0) {
      throw new IllegalArgumentException("Of a hundred " + askingPercent + " ask");
    }
    if (callCharge.signum() < 0 || costPerAgency < 0 || ownCost < 0) {
      throw new IllegalArgumentException("Nothing costs less than nothing");
    }
  }
}
