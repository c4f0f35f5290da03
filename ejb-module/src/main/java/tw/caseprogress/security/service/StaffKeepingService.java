package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.PasswordLinkMade;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffEnding;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffKeeping;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.entity.StaffUser;

/**
 * What administrators do to the accounts of others; {@link StaffKeeping} says to whose.
 *
 * <p>Every command throws {@link StaffRefusedException} with every fault and then leaves all as it
 * was. An account that is not the caller's to keep is refused like one that does not exist.
 */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
public class StaffKeepingService {

  @Inject private KeptStaff keptStaff;
  @Inject private GuessTable guesses;
  @Inject private PasswordSettings settings;
  @Inject private PasswordLinks links;
  @Inject private Event<StaffEnding> ending;
  @Inject private Event<PasswordLinkMade> linkMade;
  @Inject private Clock clock;

  /**
   * Makes an account.
   *
   * @return the password for the first sign-in, which is kept nowhere
   */
  public String create(String login, StaffDetails details) {
    return keptStaff.create(login, details);
  }

  /**
   * Changes what an account says of its holder.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void change(String login, int expectedVersion, StaffDetails details) {
    keptStaff.change(keptStaff.kept(login, expectedVersion), details);
  }

  /**
   * Ends an account; its sessions end within seconds. Its login is not given to anybody else.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void end(String login, int expectedVersion) {
    StaffUser user = keptStaff.kept(login, expectedVersion);
    keptStaff.requireAnotherAdministrator(user);
    ending.fire(new StaffEnding(login));
    user.end(Instant.now(clock));
    keptStaff.deed(AccountDeed.Kind.STAFF_USER_ENDED, user, Map.of());
  }

  /**
   * Takes an ended account into use again.
   *
   * @return the password for the next sign-in, which is kept nowhere
   */
  public String reopen(String login, int expectedVersion) {
    StaffUser user = keptStaff.kept(login, expectedVersion);
    keptStaff.requireAgencyInUse(user.details());
    String password = OneTimePassword.random();
    user.reopen(hash(password), Instant.now(clock));
    guesses.forgive(GuessAttempt.LOGIN + login);
    keptStaff.deed(AccountDeed.Kind.STAFF_USER_REOPENED, user, Map.of());
    return password;
  }

  /**
   * Replaces a forgotten password, and opens a locked account.
   *
   * @return the password for the next sign-in, which is kept nowhere
   */
  public String resetPassword(String login, int expectedVersion) {
    StaffUser user = keptStaff.kept(login, expectedVersion);
    String password = OneTimePassword.random();
    user.resetPassword(hash(password), Instant.now(clock));
    guesses.forgive(GuessAttempt.LOGIN + login);
    keptStaff.deed(AccountDeed.Kind.PASSWORD_RESET, user, Map.of());
    return password;
  }

  /**
   * Sends a person a code by mail, by which a forgotten password is set within two hours, once. The
   * password before holds until then; a code that was sent earlier does not.
   *
   * @param page the address of the page that takes the code
   */
  public void sendPasswordLink(String login, int expectedVersion, String page) {
    StaffUser user = keptStaff.kept(login, expectedVersion);
    String email =
        user.email()
            .filter(address -> user.isActive())
            .orElseThrow(() -> new StaffRefusedException(Set.of(StaffFault.NO_MAIL)));
    String code = OneTimePassword.random();
    Instant until = links.keep(login, code);
    linkMade.fire(
        new PasswordLinkMade(login, user.details().displayName(), email, page, code, until));
    keptStaff.deed(AccountDeed.Kind.PASSWORD_LINK_SENT, user, Map.of());
  }

  private String hash(String password) {
    return settings.passwordHash().of(password.toCharArray());
  }
}
