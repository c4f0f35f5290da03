package tw.caseprogress.statistics;

/** Thrown when somebody else saved assumptions since the caller saw them. */
public class AssumptionsChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AssumptionsChangedException() {
    super("The assumptions were changed meanwhile");
  }
}
