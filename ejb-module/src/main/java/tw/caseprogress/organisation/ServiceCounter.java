package tw.caseprogress.organisation;

/**
 * Where citizens hand papers in, and collect what was made for them; each may be empty text.
 *
 * @param addressZh street and number of the agency
 * @param hoursZh when it is open
 * @param reach floor and counter, fax and mail: the unit's, or else the agency's
 */
public record ServiceCounter(
    String addressZh, String addressEn, String hoursZh, String hoursEn, CounterDetails reach) {

  /** Of an agency of which nothing is kept. */
  public static final ServiceCounter UNKNOWN =
      new ServiceCounter("", "", "", "", CounterDetails.NONE);

  /** The counter of a unit of this agency. */
  ServiceCounter of(CounterDetails unit) {
    return new ServiceCounter(addressZh, addressEn, hoursZh, hoursEn, unit.orElse(reach));
  }
}
