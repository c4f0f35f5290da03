package tw.caseprogress.slip;

/** The file of a slip could not be made; it says nothing about its content. */
public class SlipNotPrintedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SlipNotPrintedException(Exception cause) {
    super("The slip could not be printed: " + cause.getClass().getSimpleName(), cause);
  }
}
