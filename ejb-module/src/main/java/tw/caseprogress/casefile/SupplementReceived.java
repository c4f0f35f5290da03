package tw.caseprogress.casefile;

import java.time.LocalDate;

/**
 * Missing papers arrived.
 *
 * @param round the round of the supplement that they belong to
 * @param dueOn until when they were asked for
 * @param receivedOn the day they came, which may be later
 * @param complete whether all of them are there and the clock runs again
 */
public record SupplementReceived(
    long caseFileId,
    CaseNumber caseNumber,
    int round,
    LocalDate dueOn,
    LocalDate receivedOn,
    boolean complete,
    String text,
    Telling telling) {

  /** Whether they came after the supplement's own deadline. */
  public boolean isLate() {
    return receivedOn.isAfter(dueOn);
  }
}
