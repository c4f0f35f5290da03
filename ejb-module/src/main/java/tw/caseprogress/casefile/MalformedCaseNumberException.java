package tw.caseprogress.casefile;

/** What was typed cannot be a case number; no look-up is needed to know. */
public class MalformedCaseNumberException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Fault {
    /** Something else than digits, separators and its label was typed. */
    LEFTOVER,
    /** Fewer or more than 13 digits. */
    NOT_13_DIGITS,
    /** 13 digits, but one is wrong or two are swapped. */
    CHECK_DIGIT
  }

  private final Fault fault;
  private final String leftover;
  private final int typed;

  private MalformedCaseNumberException(Fault fault, String leftover, int typed) {
    super("Not a case number: " + fault);
    this.fault = fault;
    this.leftover = leftover;
    this.typed = typed;
  }

  /** Of fewer or more digits than a number has. */
  static MalformedCaseNumberException digits(int typed) {
    return new MalformedCaseNumberException(Fault.NOT_13_DIGITS, "", typed);
  }

  /** Of as many digits as a number has, of which one is wrong. */
  static MalformedCaseNumberException checkDigit() {
    return new MalformedCaseNumberException(Fault.CHECK_DIGIT, "", CaseNumber.LENGTH);
  }

  /** Of typed text with something in it that belongs to no number. */
  static MalformedCaseNumberException leftover(String leftover) {
    return new MalformedCaseNumberException(Fault.LEFTOVER, leftover, 0);
  }

  public Fault fault() {
    return fault;
  }

  /** How many digits were typed; 0 where more than digits was. */
  public int typed() {
    return typed;
  }

  /** What is left over, as it is named to whoever typed it; empty with another fault. */
  public String leftover() {
    return leftover;
  }
}
