package tw.caseprogress.hotline;

/** How a look-up by an operator ended. */
public enum LookUpOutcome {
  /** The case was found. */
  FOUND,
  /** There is no such case or the password is another's; nobody is told which. */
  NOT_FOUND,
  /** There is no such case or a fact is another's; nobody is told which. */
  FACTS_DIFFER,
  /** Facts of this number were wrong three times today: that way is closed until midnight. */
  FACTS_CLOSED,
  /** The number has not 13 digits or its check digit is wrong: it was misheard or mistyped. */
  MALFORMED_NUMBER,
  /** The password has not 8 digits. */
  MALFORMED_PASSWORD,
  /** Fewer than two facts were typed. */
  TOO_FEW_FACTS
}
