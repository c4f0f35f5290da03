package tw.caseprogress.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.PasswordHash;

/**
 * Lets staff and hotline operators in.
 *
 * <p>An unknown login, a wrong password, a locked and an ended account get the same answer after
 * the same time: each costs one look at a password, and a refusal comes no sooner than {@link
 * #REFUSAL} after the question, which covers the little that differs.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll // whoever signs in has no role yet
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

  static final Duration REFUSAL = Duration.ofMillis(800);

  private static final int LONGEST_LOGIN = 60;

  @Inject private SignInAttemptService ledger;
  @Inject private PasswordSettings settings;

  private String hashOfNobody;

  @PostConstruct
  void hashNobody() {
    hashOfNobody = settings.passwordHash().of(UUID.randomUUID().toString().toCharArray());
  }

  /**
   * Judges a login and a password; five failures lock the account for fifteen minutes.
   *
   * @param login as typed; case and outer blanks do not matter
   * @return empty for an unknown login, a wrong password, a locked and an ended account alike
   */
  public Optional<Caller> signIn(String login, char[] password) {
    long asked = System.nanoTime();
    String name = login.strip().toLowerCase(Locale.ROOT);
    PasswordHash passwordHash = settings.passwordHash();
    Optional<String> hash = name.length() > LONGEST_LOGIN ? Optional.empty() : ledger.attempt(name);
    boolean matches = passwordHash.matches(password, hash.orElse(hashOfNobody));
    if (hash.isPresent() && matches) {
      return Optional.of(
          ledger.succeeded(
              name, hash.filter(passwordHash::isWeak).map(weak -> passwordHash.of(password))));
    }
    ledger.failed(name);
    LockSupport.parkNanos(REFUSAL.toNanos() - (System.nanoTime() - asked));
    return Optional.empty();
  }
}
