package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.deadline.PauseReason;

/**
 * That an agency waits, or waited, for another office.
 *
 * @param waitingFor the office that was asked
 * @param since the day it was asked
 * @param documentNumber the number of the letter to it
 * @param until the day its answer came; empty while it is awaited
 * @param extraWorkingDays what it added to the limit of the case, 0 if nothing
 * @param stopsClock whether the clock stands still meanwhile
 */
public record OutsideWaitView(
    PauseReason reason,
    String waitingFor,
    LocalDate since,
    String documentNumber,
    Optional<LocalDate> until,
    int extraWorkingDays,
    boolean stopsClock) {

  public boolean isOpen() {
    return until.isEmpty();
  }
}
