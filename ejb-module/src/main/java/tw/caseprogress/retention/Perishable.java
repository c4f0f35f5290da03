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
  /** The address that a notice of another one, or a one-time code, went to, from then on. */
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
  /**
   * What operators noted of calls to the hotline, and at which number somebody wanted to be called
   * about what, once nobody has to call any more; that there was a call stays.
   */
  CALLS(183, 7);

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
