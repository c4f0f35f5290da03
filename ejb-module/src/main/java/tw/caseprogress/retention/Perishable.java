package tw.caseprogress.retention;

/**
 * What is kept for a time only: it is no evidence, no figure is counted from it any more, and
 * nothing open hangs on it. Notices, their tries and receipts go with their case; the trail of the
 * audit stays.
 */
public enum Perishable {
  /** Letters to staff that were sent or given up, from that day on. */
  LETTERS(90, 7),
  /** Which person got a digest of reminders for a day. */
  DIGESTS(90, 7),
  /** The log of citizens' text messages; their words are not in it. */
  TEXT_QUERIES(183, 7),
  /** Receipts of gateways that belong to no message. */
  RECEIPTS(90, 8),
  /** The address that a notice of another one went to, from that notice on. */
  FORMER_ADDRESSES(30, 7),
  /** Runs of jobs with what they left out; the latest of each job stays. */
  RUNS(90, 7),
  /** Mails in the folders of the mailbox of bounces. */
  BOUNCES(180, 7),
  /**
   * The content of attachments, from the closing of their case on, or from the day on which they
   * were added if that is later; that they were there stays.
   */
  ATTACHMENTS(3_650, 30),
  /**
   * The words of internal notes, instructions and answers, from the closing of their case on, or
   * from the day on which they were written if that is later; that they were there stays.
   */
  CASE_NOTES(3_650, 30),
  /** The words that an operator of the hotline noted of a call; that there was a call stays. */
  CALL_NOTES(90, 30),
  /**
   * The number and the question of whoever wanted to be called back, from the end of the officer's
   * task on; that it was asked for, and what was answered, stays with the case.
   */
  CALL_BACKS(90, 7),
  /** Calls to the hotline, with their topics; the log of the look-ups stays. */
  CALLS(730, 30),
  /** Orders of lists of cases as files; the files themselves go some days after they were made. */
  LIST_EXPORTS(30, 7);

  private final int days;
  private final int least;

  Perishable(int days, int least) {
    this.days = days;
    this.least = least;
  }

  /** How many days it is kept where nobody says otherwise. */
  public int usualDays() {
    return days;
  }

  /** The fewest days that may be set: so long the product itself looks at it. */
  public int leastDays() {
    return least;
  }
}
