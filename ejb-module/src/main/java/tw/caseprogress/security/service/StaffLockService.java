package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.LockedAccount;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.entity.GuessTable.GuessedSecret;

/** Shows which accounts are locked for somebody after failures to sign in, and unlocks them. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM_ADMINISTRATOR)
public class StaffLockService {

  @Inject private GuessTable table;
  @Inject private GuessGuard guard;
  @Inject private PasswordSettings settings;
  @Inject private CallerDirectory directory;
  @Inject private Event<AccountDeed> accountDeed;

  /** The accounts that somebody may not try any more, by login. */
  public List<LockedAccount> locked() {
    return table
        .guessed(
            GuessAttempt.LOGIN,
            settings.guessRule().calm().network(),
            settings.guessRule().calm().secret(),
            guard.since(settings.guessRule()))
        .stream()
        .map(this::account)
        .toList();
  }

  /** Forgets the failures at an account, from wherever they came. */
  public void unlock(String login) {
    if (table.forgive(GuessAttempt.LOGIN + login) > 0) {
      accountDeed.fire(
          new AccountDeed(
              AccountDeed.Kind.ACCOUNT_UNLOCKED, login, Optional.empty(), Map.of("login", login)));
    }
  }

  private LockedAccount account(GuessedSecret guessed) {
    String login = guessed.secret().substring(GuessAttempt.LOGIN.length());
    return new LockedAccount(
        login,
        directory.nameOf(login),
        guessed.failures(),
        guessed.networks(),
        guessed.failures() >= settings.guessRule().calm().secret(),
        guessed.since());
  }
}
