package tw.caseprogress.statistics.opendata;

/** Too many different statistics are being counted at this moment; asking again later helps. */
public class StatisticsBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StatisticsBusyException() {
    super("Too many statistics are being counted");
  }
}
