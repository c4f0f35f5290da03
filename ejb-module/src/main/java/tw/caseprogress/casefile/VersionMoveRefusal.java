package tw.caseprogress.casefile;

/** Why a running case cannot be moved to another version of its case type. */
public enum VersionMoveRefusal {
  /** Nothing is left to be worked. */
  CLOSED,
  /** It follows another version than the one that was looked at: somebody moved it. */
  OTHER_VERSION,
  /** Somebody changed it after it was chosen. */
  CHANGED_MEANWHILE,
  /** The step at which it stands has no counterpart. */
  STEP_WITHOUT_COUNTERPART,
  /** The limit would start with an event of which the case has no day. */
  OTHER_START,
  /** It waits for another office in a way that the version does not provide for. */
  WAIT_NOT_PROVIDED,
  /** It is in time, and would be late by the move alone. */
  LATE_AT_ONCE,
  /** Its limit would run into a year without a calendar. */
  NO_CALENDAR
}
