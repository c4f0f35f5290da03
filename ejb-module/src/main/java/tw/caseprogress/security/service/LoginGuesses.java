package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessPass;

/**
 * Counts who tries to get into an account, whether by its password or by a code from a mail: both
 * are failures of the same login.
 */
@ApplicationScoped
class LoginGuesses {

  private static final String UNKNOWN_LOGIN = "?";

  @Inject private KeyRing keys;
  @Inject private CurrentOrigin origin;

  /** An attempt at a login; made-up ones are counted alike, and kept as what nobody can read. */
  GuessAttempt attempt(String login, boolean exists, Optional<String> ticket) {
    return new GuessAttempt(
        GuessAttempt.LOGIN + (exists ? login : unknown(login)),
        origin.network(),
        GuessPass.ofTicket(ticket));
  }

  private String unknown(String login) {
    return GuessAttempt.UNKNOWN
        + HexFormat.of().formatHex(keys.blindIndex().of(UNKNOWN_LOGIN, login));
  }
}
