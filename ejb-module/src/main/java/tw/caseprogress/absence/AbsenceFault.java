package tw.caseprogress.absence;

/** Why an absence is not entered. */
public enum AbsenceFault {
  /** The first day lies before today: nothing that happened is changed afterwards. */
  BEGINS_BEFORE_TODAY,
  /** The last day lies before the first. */
  ENDS_BEFORE_IT_BEGINS,
  /** It lasts more than three years. */
  TOO_LONG,
  /** Nobody stands in for himself. */
  OWN_DEPUTY,
  /** Who is to be away is no officer of the agency whose account is in use, or not the caller. */
  NOT_AN_OFFICER,
  /** The deputy is no officer of the agency whose account is in use. */
  DEPUTY_IS_NO_OFFICER,
  /** The officer is away on some of these days already. */
  OVERLAPS,
  /** The deputy is away on some of these days. */
  DEPUTY_IS_AWAY,
  /** The officer stands in for somebody on some of these days. */
  STANDS_IN,
  /** It is over, was taken back, or does not exist for the caller. */
  NOT_STANDING
}
