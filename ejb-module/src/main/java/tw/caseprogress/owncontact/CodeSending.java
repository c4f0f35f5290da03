package tw.caseprogress.owncontact;

/** What became of the wish for a code. */
public enum CodeSending {
  SENT,
  /** As many were sent as a day allows. */
  SENT_OFTEN_ENOUGH,
  /** Text messages rest at night, or no gateway takes any. */
  NOT_NOW,
  /** There is no such registered contact. */
  NO_CONTACT
}
