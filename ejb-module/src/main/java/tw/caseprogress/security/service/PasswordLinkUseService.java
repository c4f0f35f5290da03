package tw.caseprogress.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.WrongPasswordException;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/** The short transactions in which a code from a mail is looked at, and used. */
@Stateless
@PermitAll // whoever sets a forgotten password has no role yet; the code is the right
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasswordLinkUseService {

  @Inject private PasswordLinks links;
  @Inject private NewPasswords newPasswords;
  @Inject private StaffUserRepository staffUsers;
  @Inject private PasswordSettings settings;
  @Inject private GuessTable guesses;
  @Inject private CallerDirectory directory;
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Clock clock;

  /** Whether a person may set a password by a code now. */
  public boolean isLive(String login, String code) {
    return links.isLive(login, code);
  }

  /**
   * Sets the password of a person, once: the code holds no more, sessions begun with the password
   * before end, and an account that was locked is open.
   *
   * @throws WrongPasswordException if the code holds no more
   * @throws PasswordRefusedException if the password breaks the rule; then the code still holds
   */
  public void use(String login, String code, String newPassword) {
    StaffUser user = staffUsers.findLocked(login).orElseThrow(WrongPasswordException::new);
    if (!links.isLive(login, code)) {
      throw new WrongPasswordException();
    }
    NewPasswords.refuse(newPasswords.faults(user, newPassword));
    links.use(login);
    user.changePassword(settings.passwordHash().of(newPassword.toCharArray()), Instant.now(clock));
    guesses.forgive(GuessAttempt.LOGIN + login);
    directory.forget(login);
    accountDeed.fire(AccountDeed.of(AccountDeed.Kind.PASSWORD_SET_BY_LINK, login));
  }
}
