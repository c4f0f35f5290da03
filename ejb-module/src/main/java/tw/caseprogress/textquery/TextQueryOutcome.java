package tw.caseprogress.textquery;

/** What became of a text message of a citizen; the names are stored. */
public enum TextQueryOutcome {
  /** The case was found and its state told. */
  FOUND,
  /** There is no such case or the password is another's; nobody is told which. */
  NOT_FOUND,
  /** The check digit of the number is wrong; told in the same words as not found. */
  MISTYPED,
  /** No number and password in it; told what to send, a few times an hour. */
  UNREADABLE,
  /** Too many questions; told once when to ask again. */
  TOO_MANY,
  /** The same message again, as gateways send it that got no answer from us. */
  REPEATED,
  /**
   * Not answered: told already, or the sender is no mobile number of Taiwan, or the message is a
   * receipt, or too many of all senders asked for what is not there.
   */
  SILENT
}
