package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.security.InstallationFolder;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffMember;
import tw.caseprogress.security.StaffState;
import tw.caseprogress.security.service.StaffAccountService;
import tw.caseprogress.security.service.StaffKeepingService;
import tw.caseprogress.security.service.StaffQuery;

/** The account that an empty installation begins with, and the file with its password. */
@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

  private static final String FIRST = "admin";
  private static final String CITY = "first.city";
  private static final Path FILE = InstallationFolder.resolve("first-administrator.txt");

  @Inject private StaffOnStage staff;
  @Inject private StaffRows rows;
  @Inject private StaffQuery query;
  @Inject private StaffKeepingService keeping;
  @Inject private StaffAccountService accounts;

  @Test
  void theFileIsThereUntilItsPasswordIsChanged_andNoLonger() throws Exception {
    rows.put(CITY, null, Role.SYSTEM_ADMINISTRATOR);
    StaffMember first = staff.as(CITY, Role.SYSTEM_ADMINISTRATOR, () -> query.person(FIRST).get());
    assertThat(first.details().roles()).containsExactly(Role.SYSTEM_ADMINISTRATOR);
    assertThat(Files.exists(FILE)).isEqualTo(first.state() == StaffState.FIRST_PASSWORD);
    String password =
        staff.as(
            CITY, Role.SYSTEM_ADMINISTRATOR, () -> keeping.resetPassword(FIRST, first.version()));
    assertThat(FILE).as("the password in it opens nothing any more").doesNotExist();

    Files.writeString(FILE, password);
    staff.as(
        FIRST,
        Role.SYSTEM_ADMINISTRATOR,
        () -> accounts.changeOwnPassword(password, "Kuai-yi-cha-" + password));

    assertThat(FILE).doesNotExist();
  }
}
