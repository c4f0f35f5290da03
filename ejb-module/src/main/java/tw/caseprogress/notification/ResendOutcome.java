package tw.caseprogress.notification;

/** What becomes of the wish to have number and password sent again. */
public enum ResendOutcome {
  /** It is on its way to the contact that the case has. */
  SENT,
  /** The case tells nobody: no contact was left, or the consent was taken back. */
  NOBODY,
  /** It was sent as often today as it may be. */
  TOO_OFTEN
}
