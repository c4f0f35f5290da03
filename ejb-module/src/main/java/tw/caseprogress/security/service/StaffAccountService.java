package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.WrongPasswordException;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/** Lets everybody change their own password. */
@Stateless
@RolesAllowed({
  Role.Name.CASE_OFFICER,
  Role.Name.SUPERVISOR,
  Role.Name.AGENCY_ADMINISTRATOR,
  Role.Name.SYSTEM_ADMINISTRATOR,
  Role.Name.HOTLINE_OPERATOR,
  Role.Name.HOTLINE_SUPERVISOR,
  Role.Name.AUDITOR,
  Role.Name.EVALUATION_OFFICER
})
public class StaffAccountService {

  @Inject private StaffUserRepository staffUsers;
  @Inject private SignInService signInService;
  @Inject private CurrentCaller currentCaller;
  @Inject private CallerDirectory directory;
  @Inject private NewPasswords newPasswords;
  @Inject private PasswordSettings settings;
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Clock clock;

  /**
   * Replaces the caller's own password, which ends the sessions begun with the one before.
   *
   * <p>An attempt counts like one to sign in: after five wrong current passwords the right one is
   * refused as well, from where they came, until that is over.
   *
   * @throws WrongPasswordException if the current password is another
   * @throws PasswordRefusedException if the new one breaks the rule; it names every fault
   */
  public void changeOwnPassword(String currentPassword, String newPassword) {
    String login = currentCaller.login(); // no connection is held while the password is judged
    Instant now = Instant.now(clock);
    if (!signInService.isOwnPassword(login, currentPassword.toCharArray())) {
      throw new WrongPasswordException();
    }
    StaffUser user = staffUsers.findLocked(login).orElseThrow(WrongPasswordException::new);
    NewPasswords.refuse(faults(user, newPassword, now));
    user.changePassword(settings.passwordHash().of(newPassword.toCharArray()), now);
    directory.forget(login);
    accountDeed.fire(AccountDeed.of(AccountDeed.Kind.PASSWORD_CHANGED, login));
  }

  private Set<PasswordFault> faults(StaffUser user, String newPassword, Instant now) {
    Set<PasswordFault> faults = newPasswords.faults(user, newPassword);
    if (!user.mustChangePassword()
        && !settings.passwordRule().mayReplace(user.passwordChangedAt(), now)) {
      faults.add(PasswordFault.TOO_SOON);
    }
    return faults;
  }
}
