package tw.caseprogress.web.chart;

/** A bar in a row of a table, and two rates on one line: in hundredths of its width. */
public final class ShareBar {

  private static final int WHOLE = 100;

  private ShareBar() {}

  /** How wide the bar of a number is beside the highest of its column. */
  public static double width(long number, long highest) {
    return highest <= 0 ? 0 : Math.round(1000.0 * number / highest) / 10.0;
  }

  /** Where a rate stands between the lowest that is shown and 100 %. */
  public static double place(double rate, double lowest) {
    double place = lowest >= 1 ? WHOLE : (rate - lowest) / (1 - lowest) * WHOLE;
    return Math.round(Math.max(0, Math.min(WHOLE, place)) * 10) / 10.0;
  }
}
