package tw.caseprogress.slip;

/** As many slips as this server makes at once were being made all the time that somebody waited. */
public class NoPressFreeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoPressFreeException() {
    super("No slip could be begun in time");
  }
}
