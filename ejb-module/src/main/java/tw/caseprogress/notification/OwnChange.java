package tw.caseprogress.notification;

/** What a citizen changed online; the sentence that tells of it is in the texts of notices. */
public enum OwnChange {
  EMAIL,
  MOBILE,
  /** Channels or language. */
  NOTICES,
  /** The consent to be told was withdrawn. */
  WITHDRAWN
}
