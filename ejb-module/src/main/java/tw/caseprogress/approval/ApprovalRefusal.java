package tw.caseprogress.approval;

/** Why an extension may not be asked for, decided or withdrawn now. */
public enum ApprovalRefusal {
  /** The agency wants no approval: the extension is entered at once. */
  NOT_NEEDED,
  /** One waits already. */
  WAITS_ALREADY,
  /** Nobody but the asking officer could decide: the agency has no other supervisor or head. */
  NOBODY_ELSE,
  /** None waits any more, or it is another one than was seen. */
  NONE_WAITS,
  /** Who asked for it does not approve of it (迴避): four eyes look at each extension. */
  OWN_REQUEST
}
