package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.HashedPassword;
import tw.caseprogress.security.LoginTakenException;
import tw.caseprogress.security.NewStaffUser;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/** Makes accounts, for the beans of this package that say who may have one made. */
@ApplicationScoped
class StaffAccounts {

  @Inject private StaffUserRepository staffUsers;
  @Inject private PasswordSettings settings;
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Clock clock;

  boolean exists(String login) {
    return staffUsers.find(login).isPresent();
  }

  boolean isEmpty() {
    return staffUsers.isEmpty();
  }

  /** Whether the password of an account in use is still the one that was handed over. */
  boolean awaitsFirstSignIn(String login) {
    return staffUsers
        .find(login)
        .filter(user -> user.isActive() && user.mustChangePassword())
        .isPresent();
  }

  /** A password for the first sign-in of a login; to hash it takes a third of a second. */
  HashedPassword firstPassword(String login) {
    String password = OneTimePassword.random();
    return new HashedPassword(password, hash(password, login));
  }

  String hash(NewStaffUser user) {
    return hash(user.initialPassword(), user.person().login());
  }

  private String hash(String password, String login) {
    Set<PasswordFault> faults = settings.passwordRule().faults(password, login);
    if (!faults.isEmpty()) {
      throw new PasswordRefusedException(faults);
    }
    return settings.passwordHash().of(password.toCharArray());
  }

  StaffUser make(NewStaffUser user, String passwordHash) {
    String login = user.person().login();
    if (exists(login)) {
      throw new LoginTakenException(login);
    }
    StaffUser made =
        new StaffUser(
            user.person(),
            user.email().orElse(null),
            passwordHash,
            user.mustChangePassword(),
            Instant.now(clock));
    staffUsers.add(made);
    accountDeed.fire(
        new AccountDeed(
            AccountDeed.Kind.STAFF_USER_CREATED,
            login,
            user.person().agencyCode(),
            Map.of("login", login, "roles", user.person().roles().toString())));
    return made;
  }
}
