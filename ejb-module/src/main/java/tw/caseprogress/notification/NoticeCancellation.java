package tw.caseprogress.notification;

/** Why a notice is not to be sent any more. */
public enum NoticeCancellation {
  /** The consent to being told was withdrawn. */
  CONSENT_WITHDRAWN,
  /** The party had this address forgotten. */
  CONTACT_DELETED,
  /** It was overtaken before it left. */
  OVERTAKEN
}
