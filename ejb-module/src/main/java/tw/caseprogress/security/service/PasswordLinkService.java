package tw.caseprogress.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.WrongPasswordException;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.typed.TypedLine;

/**
 * Lets people set a forgotten password by the code that came by mail.
 *
 * <p>An unknown login, a wrong code, and one that holds no more get the same answer after the same
 * time, and count like wrong passwords of that login.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll // whoever sets a forgotten password has no role yet
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordLinkService {

  private static final int LONGEST_LOGIN = 60;

  @Inject private SignInAttemptService accounts;
  @Inject private PasswordLinkUseService links;
  @Inject private LoginGuesses guesses;
  @Inject private GuessGuard guard;
  @Inject private GuessTable table;
  @Inject private PasswordSettings settings;
  @Inject private Event<Refused> refused;
  @Inject private Clock clock;

  /**
   * Sets a password, within the limits of guesses.
   *
   * @param login as typed; case, width, and what nobody sees do not matter
   * @param code as typed; width and what nobody sees do not matter
   * @param ticket as it was brought along after a wait
   * @return the login, if the password was set
   * @throws PasswordRefusedException if the new password breaks the rule; the code still holds
   */
  public GuessOutcome<String> setPassword(
      String login, String code, String newPassword, Optional<String> ticket) {
    long asked = System.nanoTime();
    String name = TypedLine.technical(login).toLowerCase(Locale.ROOT);
    String given = TypedLine.technical(code);
    boolean exists = name.length() <= LONGEST_LOGIN && accounts.account(name).isPresent();
    GuessAttempt attempt = guesses.attempt(name, exists, ticket);
    GuessOutcome<String> outcome = judge(attempt, exists, name, given);
    if (outcome.opened().isPresent() && isUsed(name, given, newPassword)) {
      guard.forgive(attempt);
      return outcome;
    }
    if (outcome.isJudged()) {
      refused.fire(attempt.refused(RefusalCause.SIGN_IN));
    }
    LockSupport.parkNanos(SignInService.REFUSAL.toNanos() - (System.nanoTime() - asked));
    return outcome.unopened();
  }

  private GuessOutcome<String> judge(
      GuessAttempt attempt, boolean exists, String login, String code) {
    GuessRule rule = settings.guessRule();
    return guard.judge(
        attempt,
        rule,
        traces ->
            new GuessLook<>(
                table.tally(traces, Instant.now(clock), guard.since(rule)),
                exists,
                () -> Optional.of(login).filter(known -> links.isLive(known, code))));
  }

  // Of two who give the same code at once, one is too late
  private boolean isUsed(String login, String code, String newPassword) {
    try {
      links.use(login, code, newPassword);
      return true;
    } catch (WrongPasswordException e) {
      return false;
    }
  }
}
