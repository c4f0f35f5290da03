package tw.caseprogress.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.NewStaffUser;
import tw.caseprogress.security.OwnerOnly;
import tw.caseprogress.security.Role;

/**
 * Gives an empty installation the account by which all others are made.
 *
 * <p>Login {@code admin}; the initial password is random and lies in the file {@code
 * first-administrator.txt} of the folder {@code caseprogress.var}, readable by the server's user
 * alone. It must be changed at the first sign-in; the file is worthless then.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll // has no method that anybody calls
public class FirstAdministrator {

  private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  @Inject private StaffAccounts accounts;

  @PostConstruct
  void createIfNobodyIsThere() {
    if (StandInService.hasSample() || !accounts.isEmpty()) {
      return;
    }
    String password = OneTimePassword.random();
    NewStaffUser administrator =
        new NewStaffUser(
            new Caller("admin", "admin", Optional.empty(), "", Set.of(Role.SYSTEM_ADMINISTRATOR)),
            Optional.empty(),
            password,
            true);
    Path file = InstallationFolder.resolve("first-administrator.txt");
    write(file, password);
    accounts.make(administrator, accounts.hash(administrator));
    LOG.log(Level.INFO, "Nobody could sign in yet: made the account admin, password in {0}", file);
  }

  private static void write(Path file, String password) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      OwnerOnly.write(file, (password + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The first password cannot be written to " + file, e);
    }
  }
}
