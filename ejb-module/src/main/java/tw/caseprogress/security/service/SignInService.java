package tw.caseprogress.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.GuessLook;
import tw.caseprogress.security.GuessOutcome;
import tw.caseprogress.security.GuessRule;
import tw.caseprogress.security.PasswordHash;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.service.SignInAttemptService.Account;
import tw.caseprogress.typed.TypedLine;

/**
 * Lets staff and hotline operators in.
 *
 * <p>An unknown login, a wrong password, an ended account and the right password where its owner
 * has nothing to do get the same answer after the same time, and count alike: each costs one look
 * at a password, and a refusal comes no sooner than {@link #REFUSAL} after the question, which
 * covers the little that differs.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll // whoever signs in has no role yet
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

  static final Duration REFUSAL = Duration.ofMillis(800);

  private static final int LONGEST_LOGIN = 60;

  @Inject private SignInAttemptService ledger;
  @Inject private GuessGuard guard;
  @Inject private GuessTable table;
  @Inject private LoginGuesses guesses;
  @Inject private CurrentOrigin origin;
  @Inject private PasswordSettings settings;
  @Inject private Event<Refused> refused;
  @Inject private Clock clock;

  private String hashOfNobody;

  @PostConstruct
  void hashNobody() {
    hashOfNobody = settings.passwordHash().of(UUID.randomUUID().toString().toCharArray());
  }

  /**
   * Judges a login and a password, within the limits of guesses.
   *
   * @param login as typed; case, width, and what nobody sees do not matter
   * @param ticket as it was brought along after a wait
   */
  public GuessOutcome<Caller> signIn(String login, char[] password, Optional<String> ticket) {
    long asked = System.nanoTime();
    String name = TypedLine.technical(login).toLowerCase(Locale.ROOT);
    Optional<Account> account =
        name.length() > LONGEST_LOGIN ? Optional.empty() : ledger.account(name);
    GuessAttempt attempt = guesses.attempt(name, account.isPresent(), ticket);
    GuessOutcome<Account> outcome =
        judge(attempt, account, password, known -> admits(known.caller()));
    if (outcome.opened().isPresent()) {
      guard.forgive(attempt);
      return GuessOutcome.right(ledger.succeeded(name, strongerHash(account, password)));
    }
    if (outcome.isJudged()) {
      // What was typed and is no login may be a password: it is not kept.
      refused.fire(attempt.refused(RefusalCause.SIGN_IN));
    }
    LockSupport.parkNanos(REFUSAL.toNanos() - (System.nanoTime() - asked));
    return outcome.unopened();
  }

  /** Whether somebody who is signed in knows the own password, within the limits of guesses. */
  public boolean isOwnPassword(String login, char[] password) {
    Optional<Account> account = ledger.account(login);
    GuessAttempt attempt = guesses.attempt(login, account.isPresent(), Optional.empty());
    GuessOutcome<Account> outcome = judge(attempt, account, password, known -> true);
    boolean right = outcome.opened().isPresent();
    if (right) {
      guard.forgive(attempt);
    } else if (outcome.isJudged()) {
      refused.fire(attempt.refused(RefusalCause.SIGN_IN));
    }
    return right;
  }

  private GuessOutcome<Account> judge(
      GuessAttempt attempt, Optional<Account> account, char[] password, Predicate<Account> admits) {
    GuessRule rule = settings.guessRule();
    return guard.judge(
        attempt,
        rule,
        traces ->
            new GuessLook<>(
                table.tally(traces, Instant.now(clock), guard.since(rule)),
                account.isPresent(),
                () -> matching(account, password).filter(admits)));
  }

  private Optional<Account> matching(Optional<Account> account, char[] password) {
    boolean matches =
        settings
            .passwordHash()
            .matches(password, account.map(Account::passwordHash).orElse(hashOfNobody));
    return account.filter(known -> matches);
  }

  private boolean admits(Caller caller) {
    return origin.find().map(from -> from.admits(caller.roles())).orElse(true);
  }

  private Optional<String> strongerHash(Optional<Account> account, char[] password) {
    PasswordHash passwordHash = settings.passwordHash();
    return account
        .map(Account::passwordHash)
        .filter(passwordHash::isWeak)
        .map(weak -> passwordHash.of(password));
  }
}
