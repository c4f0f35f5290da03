package tw.caseprogress.deadline;

/**
 * What a day is to the deadline of a case, and the rule that makes it so.
 *
 * <p>The kind tells the nature of the day; whether it was counted is told by its ordinal, because a
 * limit in calendar days counts weekends and holidays too.
 */
public enum LedgerDayKind {
  /** The day of receipt, which is not counted (Administrative Procedure Act art. 48 II). */
  RECEIPT,
  /** A day before the limit starts: papers not complete, or the intake window still open. */
  NOT_STARTED,
  /** An ordinary working day. */
  COUNTED,
  /** A Saturday or Sunday off. */
  WEEKEND,
  /** A holiday or any other day off that the office calendar names, or a weekday off. */
  HOLIDAY,
  /** A weekend day on which the offices work (補行上班日); counted like any working day. */
  MAKE_UP_DAY,
  /** A day on which the offices were closed because of a disaster; not counted (art. 51 V). */
  CLOSURE,
  /** A working day on which the offices were closed for some hours; no due date falls on it. */
  PART_CLOSURE,
  /** A day on which the clock stood still. */
  PAUSED,
  /** A day counted before a supplement started the limit anew, and void since. */
  LAPSED,
  /** A working day of the extra limit for an outside review or an upward referral. */
  EXTRA_LIMIT,
  /** A working day of the extension (展期, art. 51 III). */
  EXTENSION,
  /** The day to which the due date moved on, because the last day could not be one (art. 48 IV). */
  MOVED_ON
}
