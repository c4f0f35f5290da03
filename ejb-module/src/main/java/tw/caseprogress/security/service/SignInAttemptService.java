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
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Clock clock;

  /** The account of a login that is in use. */
  public Optional<Account> account(String login) {
    return staffUsers
        .find(login)
        .filter(StaffUser::isActive)
        .map(user -> new Account(user.toCaller(), user.passwordHash()));
  }

  /**
   * Writes the sign-in down.
   *
   * @param strongerHash a new hash of the same password, where the stored one is weak
   */
  public Caller succeeded(String login, Optional<String> strongerHash) {
    StaffUser user = staffUsers.findLocked(login).orElseThrow();
    user.noteSignIn(Instant.now(clock));
    strongerHash.ifPresent(user::strengthenPasswordHash);
    accountDeed.fire(AccountDeed.of(AccountDeed.Kind.SIGNED_IN, login));
    return user.toCaller();
  }

  /** Whose account it is, and the hash of its password. */
  public record Account(Caller caller, String passwordHash) {}
}
