package tw.caseprogress.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.NewStaffUser;
import tw.caseprogress.security.Role;

/**
 * Gives an empty installation the account by which all others are made.
 *
 * <p>Login {@code admin}; the initial password is random and lies in the {@link FirstPasswordFile}.
 * It must be changed at the first sign-in, and the file goes then.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // has no method that anybody calls
public class FirstAdministrator {

  private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  @Inject private StaffAccounts accounts;
  @Inject private FirstPasswordFile passwordFile;

  @PostConstruct
  void createIfNobodyIsThere() {
    if (StandInService.hasSample()) {
      return;
    }
    if (accounts.isEmpty()) {
      create();
    } else if (!accounts.awaitsFirstSignIn(FirstPasswordFile.LOGIN)) {
      passwordFile.remove(); // another server took the change of the password
    }
  }

  private void create() {
    String password = OneTimePassword.random();
    NewStaffUser administrator =
        new NewStaffUser(
            new Caller(
                FirstPasswordFile.LOGIN,
                FirstPasswordFile.LOGIN,
                Optional.empty(),
                "",
                Set.of(Role.SYSTEM_ADMINISTRATOR)),
            Optional.empty(),
            password,
            true);
    Path file = passwordFile.write(password);
    accounts.make(administrator, accounts.hash(administrator));
    LOG.log(Level.INFO, "Nobody could sign in yet: made the account admin, password in {0}", file);
  }
}
