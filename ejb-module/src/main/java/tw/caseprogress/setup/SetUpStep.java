package tw.caseprogress.setup;

/** What has to be there before an agency can register cases, in the order in which it is done. */
public enum SetUpStep {
  /** The official calendar, without which no due date is counted. */
  CALENDAR,
  /** Where citizens look cases up, as slips print it. */
  PUBLIC_ADDRESS,
  /** The way of mails to citizens. */
  MAIL,
  /** The way of text messages to citizens. */
  TEXT_MESSAGE,
  /** The agencies of the city. */
  AGENCIES,
  /** Somebody in each agency who keeps its people. */
  ADMINISTRATORS,
  /** What citizens may apply for. */
  CASE_TYPES,
  /** Somebody in each agency who takes cases in. */
  OFFICERS
}
