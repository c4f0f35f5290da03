package tw.caseprogress.notification;

/** Why a notice is not to be sent any more. */
public enum NoticeCancellation {
  /** The consent to being told was withdrawn. */
  CONSENT_WITHDRAWN,
  /** The party had this address forgotten. */
  CONTACT_DELETED,
  /** It invited to a survey that was answered before it left. */
  SURVEY_ANSWERED,
  /** It invited to a survey that the applicant did not want to be asked for any more. */
  SURVEY_CONSENT_WITHDRAWN,
  /** It told of a closing that was undone before it left. */
  CASE_REOPENED
}
