package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.OwnerOnly;

/**
 * The file {@code first-administrator.txt} with the password of the first account, readable by the
 * server's user alone. It is there only as long as that password opens anything.
 */
@ApplicationScoped
class FirstPasswordFile {

  static final String LOGIN = "admin";

  private static final Set<AccountDeed.Kind> ENDING =
      EnumSet.of(
          AccountDeed.Kind.PASSWORD_CHANGED,
          AccountDeed.Kind.PASSWORD_RESET,
          AccountDeed.Kind.PASSWORD_SET_BY_LINK,
          AccountDeed.Kind.STAFF_USER_ENDED);

  Path write(String password) {
    Path file = file();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      OwnerOnly.write(file, (password + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("The first password cannot be written to " + file, e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void removeOncePassed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountDeed deed) {
    if (deed.login().equals(LOGIN) && ENDING.contains(deed.kind())) {
      remove();
    }
  }

  private static Path file() {
    return InstallationFolder.resolve("first-administrator.txt");
  }
}
