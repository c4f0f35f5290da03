package tw.caseprogress.owncontact;

/** What became of the wish for a code. */
public enum CodeSending {
  SENT,
  /** As many were sent as a day allows. */
  SENT_OFTEN_ENOUGH,
  /** There is no such registered contact. */
  NO_CONTACT
}
