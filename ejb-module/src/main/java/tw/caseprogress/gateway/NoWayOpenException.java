package tw.caseprogress.gateway;

/** No gateway may be used at the moment; nothing was tried. */
public class NoWayOpenException extends HandOverFailedException {

  private static final long serialVersionUID = 1L;

  public NoWayOpenException(String ways) {
    super("None of " + ways + " may be used now", null);
  }
}
