package tw.caseprogress.casefile;

import tw.caseprogress.calendar.CalendarChangeKind;

/** Why the due date of a case became another; the names are stored. */
public enum DueDateCause {
  /** The office calendar of a year was published anew. */
  CALENDAR_YEAR,
  /** A closure of the offices was declared, or taken back. */
  CLOSURE,
  /** A supplement stopped the clock, or arrived. */
  SUPPLEMENT,
  /** The limit was extended (展期). */
  EXTENSION,
  /** Another wait stopped the clock, or ended. */
  PAUSE,
  /** The day of receipt was put right. */
  RECEIPT,
  /** The case type was put right. */
  CASE_TYPE,
  /** The closing of the case was undone. */
  REOPENED,
  /** The case follows another version of its type, or the one before again. */
  VERSION,
  /** The case went to an agency whose offices were closed on other days. */
  HANDED_OVER;

  /** The cause that a change of the calendar is. */
  public static DueDateCause of(CalendarChangeKind kind) {
    return kind.isEdition() ? CALENDAR_YEAR : CLOSURE;
  }
}
