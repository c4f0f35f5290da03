package tw.caseprogress.security;

/** Why somebody was refused; the names are stored and must not change. */
public enum RefusalCause {
  /** A row of another agency. */
  OTHER_AGENCY,
  /** The role does not allow it. */
  WRONG_ROLE,
  /** Nobody is signed in, or the session is over. */
  NOT_SIGNED_IN,
  /** A page of another zone, or a host that is none of ours. */
  OTHER_ZONE,
  /** A wrong query password, or a number that does not exist. */
  WRONG_SECRET,
  /** A wrong login or password, an ended account, or the wrong zone for it. */
  SIGN_IN,
  /** Too many failures from this network. */
  LOCKED,
  /** Too many failures from everywhere: the answer costs a wait. */
  PUT_OFF,
  /** Too many requests. */
  LIMIT,
  /** A callback or a feed without its key. */
  BAD_KEY,
  /** A form that no page of ours made, or that another site sent. */
  FORGED_FORM,
  /** Any other request that was refused before anything looked at it. */
  BAD_REQUEST
}
