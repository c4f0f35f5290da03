package tw.caseprogress.notification;

/** What became of the wish to have number and password of a case sent again. */
public enum AccessReminder {
  SENT,
  /** They were sent as often as a day allows; see {@link AccessResendLimit}. */
  SENT_OFTEN_ENOUGH,
  /** There is no registered contact to which they could go, or nothing may be sent any more. */
  NO_CONTACT
}
