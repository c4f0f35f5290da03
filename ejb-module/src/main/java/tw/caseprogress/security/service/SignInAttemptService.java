package tw.caseprogress.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/**
 * The short transactions around a sign-in; the slow look at the password lies between them, so that
 * it holds no connection and no row.
 */
@Stateless
@PermitAll // whoever signs in has no role yet
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInAttemptService {

  @Inject private StaffUserRepository staffUsers;
  @Inject private PasswordSettings settings;
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Clock clock;

  /**
   * Counts an attempt before it is judged.
   *
   * @return the hash to judge by; empty for an unknown login and for an account that is locked or
   *     ended
   */
  public Optional<String> attempt(String login) {
    Instant now = Instant.now(clock);
    Optional<StaffUser> user = staffUsers.findLocked(login).filter(found -> found.maySignIn(now));
    if (user.isEmpty()) {
      return Optional.empty();
    }
    if (user.get().attemptSignIn(settings.signInRule(), now)) {
      accountDeed.fire(AccountDeed.of(AccountDeed.Kind.ACCOUNT_LOCKED, login));
    }
    return user.map(StaffUser::passwordHash);
  }

  /** Writes a failure down; no reason, since the reader of a log is not to learn logins by it. */
  public void failed(String login) {
    accountDeed.fire(AccountDeed.of(AccountDeed.Kind.SIGN_IN_FAILED, login));
  }

  /** Forgives earlier failures: the password was right. */
  public void forgive(String login) {
    staffUsers.findLocked(login).ifPresent(StaffUser::signedIn);
  }

  /**
   * Forgives earlier failures and writes the sign-in down.
   *
   * @param strongerHash a new hash of the same password, where the stored one is weak
   */
  public Caller succeeded(String login, Optional<String> strongerHash) {
    StaffUser user = staffUsers.findLocked(login).orElseThrow();
    user.signedIn();
    user.noteSignIn(Instant.now(clock));
    strongerHash.ifPresent(user::strengthenPasswordHash);
    accountDeed.fire(AccountDeed.of(AccountDeed.Kind.SIGNED_IN, login));
    return user.toCaller();
  }
}
