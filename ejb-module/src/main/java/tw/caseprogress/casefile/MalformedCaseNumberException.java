package tw.caseprogress.casefile;

/** What was typed cannot be a case number; no look-up is needed to know. */
public class MalformedCaseNumberException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    /** Fewer or more than 13 digits, or something that is no digit. */
    NOT_13_DIGITS,
    /** 13 digits, but one is wrong or two are swapped. */
    CHECK_DIGIT
  }

  private final Fault fault;

  public MalformedCaseNumberException(Fault fault) {
    super("Not a case number: " + fault);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
