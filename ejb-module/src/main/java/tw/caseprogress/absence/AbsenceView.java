package tw.caseprogress.absence;

/**
 * An absence as a list shows it.
 *
 * @param enteredBy the name of who entered it
 */
public record AbsenceView(
    long id,
    Absence absence,
    String officerName,
    String deputyName,
    AbsenceState state,
    String enteredBy) {

  /** Whether it may still be taken back. */
  public boolean isStanding() {
    return state == AbsenceState.COMING || state == AbsenceState.RUNNING;
  }
}
