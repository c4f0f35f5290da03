package tw.caseprogress.hotline;

/** By what a caller showed that a case may be spoken of; the names are stored. */
public enum LookUpWay {
  /** The query password. */
  PASSWORD,
  /** Two of three facts: name, end of the mobile number, day of receipt. */
  FACTS
}
