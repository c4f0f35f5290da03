package tw.caseprogress.approval;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.ExtensionGrant;

/**
 * An extension that an officer asked for.
 *
 * @param grant what is entered once a supervisor approves
 * @param askedBy the officer's login
 * @param askedByName the officer's name; the login where the account is gone
 * @param ended who ended it and how; empty while it waits
 */
public record ExtensionRequest(
    long id,
    ExtensionGrant grant,
    String askedBy,
    String askedByName,
    Instant askedAt,
    RequestState state,
    Optional<Ended> ended) {

  public ExtensionRequest {
    Objects.requireNonNull(grant, "grant");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(ended, "ended");
  }

  /**
   * That a request waits no more.
   *
   * @param byName of whoever decided, withdrew, or did to the case what made it lapse
   * @param answer why it was declined; empty text for all that were not
   */
  public record Ended(String byName, Instant at, String answer) {}

  public boolean isWaiting() {
    return state == RequestState.WAITING;
  }
}
