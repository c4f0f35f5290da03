package tw.caseprogress.calendar;

/**
 * A computation would run into a year whose office calendar is not published.
 *
 * <p>Such a year is unknown: its weekends are not its days off, so no due date is guessed from
 * them.
 */
public class CalendarNotPublishedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int year;

  public CalendarNotPublishedException(int year) {
    super("No office calendar is published for the year " + year);
    this.year = year;
  }

  /** The first year that is needed and missing, e.g. 2028. */
  public int year() {
    return year;
  }
}
