package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The load (案件負荷) of one officer.
 *
 * @param login empty text for the cases that nobody has taken
 * @param name the login where the account is gone
 * @param unit empty where it is not known
 * @param awayUntil the last day of an absence that is under way
 */
public record LoadRow(
    String login, String name, String unit, Optional<LocalDate> awayUntil, CaseLoad load) {

  public LoadRow {
    Objects.requireNonNull(load, "load");
    Objects.requireNonNull(awayUntil, "awayUntil");
  }

  /** Whether these are the cases that came to a unit, and nobody has taken. */
  public boolean isOfNobody() {
    return login.isEmpty();
  }
}
