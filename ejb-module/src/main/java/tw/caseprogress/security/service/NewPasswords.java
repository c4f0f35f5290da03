package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import tw.caseprogress.security.PasswordFault;
import tw.caseprogress.security.PasswordRefusedException;
import tw.caseprogress.security.PasswordRule;
import tw.caseprogress.security.entity.StaffUser;

/** Says what is wrong with a password that somebody chooses for an account. */
@ApplicationScoped
class NewPasswords {

  @Inject private PasswordSettings settings;

  /** What is wrong with it by itself, and beside the passwords before; none if it may be used. */
  Set<PasswordFault> faults(StaffUser user, String newPassword) {
    PasswordRule rule = settings.passwordRule();
    Set<PasswordFault> faults = EnumSet.noneOf(PasswordFault.class);
    faults.addAll(rule.faults(newPassword, user.login()));
    char[] password = newPassword.toCharArray();
    if (user.latestPasswordHashes(rule.remembered()).stream()
        .anyMatch(hash -> settings.passwordHash().matches(password, hash))) {
      faults.add(PasswordFault.USED_BEFORE);
    }
    return faults;
  }

  static void refuse(Set<PasswordFault> faults) {
    if (!faults.isEmpty()) {
      throw new PasswordRefusedException(faults);
    }
  }
}
