package tw.caseprogress.casenote;

/** Why a note is not written, answered or taken back. */
public enum NoteRefusal {
  /** It says nothing. */
  EMPTY,
  /** It has more characters than {@link NoteWords#LONGEST}. */
  TOO_LONG,
  /** The day by which it is to be answered has passed. */
  DAY_PASSED,
  /** The reason for taking it back is missing or longer than {@link NoteWords#LONGEST_REASON}. */
  REASON_MISSING,
  /** The case has no such instruction that waits for an answer. */
  NOT_OPEN,
  /** It is not the caller's, was taken back before, or was answered. */
  NOT_TO_BE_TAKEN_BACK
}
