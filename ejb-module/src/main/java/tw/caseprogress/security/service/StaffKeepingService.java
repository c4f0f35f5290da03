package tw.caseprogress.security.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.GuessAttempt;
import tw.caseprogress.security.NewStaffUser;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffEnding;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffKeeping;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.entity.GuessTable;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/**
 * What administrators do to the accounts of others; {@link StaffKeeping} says to whose.
 *
 * <p>Every command throws {@link StaffRefusedException} with every fault and then leaves all as it
 * was. An account that is not the caller's to keep is refused like one that does not exist.
 */
@Stateless
@RolesAllowed({Role.Name.SYSTEM_ADMINISTRATOR, Role.Name.AGENCY_ADMINISTRATOR})
public class StaffKeepingService {

  private static final String ADMINISTRATORS = "system-administrators";

  // agency_code_key; an agency that is being ended waits, and then finds the account in use
  private static final String AGENCY_IN_USE =
      "select id from agency where code = ? and active for share";

  @Inject private TableWriter writer;
  @Inject private StaffAccounts accounts;
  @Inject private StaffUserRepository staffUsers;
  @Inject private GuessTable guesses;
  @Inject private PasswordSettings settings;
  @Inject private CurrentCaller currentCaller;
  @Inject private CallerDirectory directory;
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Event<StaffEnding> ending;
  @Inject private Event<Refused> refused;
  @Inject private Clock clock;

  /**
   * Makes an account.
   *
   * @return the password for the first sign-in, which is kept nowhere
   */
  public String create(String login, StaffDetails details) {
    requireFit(details, Set.of());
    requireAgencyInUse(details);
    if (!NewStaffUser.isLogin(login)) {
      throw refusal(StaffFault.LOGIN);
    }
    if (accounts.exists(login)) {
      throw refusal(StaffFault.LOGIN_TAKEN);
    }
    String password = OneTimePassword.random();
    Caller person =
        new Caller(
            login, details.displayName(), details.agencyCode(), details.unit(), details.roles());
    NewStaffUser user = new NewStaffUser(person, details.email(), password, true);
    accounts.make(user, accounts.hash(user)).describe(details);
    return password;
  }

  /**
   * Changes what an account says of its holder.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void change(String login, int expectedVersion, StaffDetails details) {
    StaffUser user = kept(login, expectedVersion);
    requireFit(details, user.details().roles());
    requireAgencyInUse(details);
    if (!details.roles().contains(Role.SYSTEM_ADMINISTRATOR)) {
      requireAnotherAdministrator(user);
    }
    if (worksNoMore(user.details(), details)) {
      ending.fire(new StaffEnding(login));
    }
    Map<String, String> difference = difference(user.details(), details);
    user.describe(details);
    deed(AccountDeed.Kind.STAFF_USER_CHANGED, user, difference);
  }

  /**
   * Ends an account; its sessions end within seconds. Its login is not given to anybody else.
   *
   * @param expectedVersion the version that the caller has seen
   */
  public void end(String login, int expectedVersion) {
    StaffUser user = kept(login, expectedVersion);
    requireAnotherAdministrator(user);
    ending.fire(new StaffEnding(login));
    user.end(Instant.now(clock));
    deed(AccountDeed.Kind.STAFF_USER_ENDED, user, Map.of());
  }

  /**
   * Takes an ended account into use again.
   *
   * @return the password for the next sign-in, which is kept nowhere
   */
  public String reopen(String login, int expectedVersion) {
    StaffUser user = kept(login, expectedVersion);
    requireAgencyInUse(user.details());
    String password = OneTimePassword.random();
    user.reopen(hash(password), Instant.now(clock));
    guesses.forgive(GuessAttempt.LOGIN + login);
    deed(AccountDeed.Kind.STAFF_USER_REOPENED, user, Map.of());
    return password;
  }

  /**
   * Replaces a forgotten password, and opens a locked account.
   *
   * @return the password for the next sign-in, which is kept nowhere
   */
  public String resetPassword(String login, int expectedVersion) {
    StaffUser user = kept(login, expectedVersion);
    String password = OneTimePassword.random();
    user.resetPassword(hash(password), Instant.now(clock));
    guesses.forgive(GuessAttempt.LOGIN + login);
    deed(AccountDeed.Kind.PASSWORD_RESET, user, Map.of());
    return password;
  }

  private StaffUser kept(String login, int expectedVersion) {
    StaffUser user =
        staffUsers
            .findLocked(login)
            .filter(
                found -> keeping().reaches(found.details().roles(), found.toCaller().agencyCode()))
            .orElseThrow(this::notYours);
    if (user.version() != expectedVersion) {
      throw refusal(StaffFault.CHANGED_MEANWHILE);
    }
    return user;
  }

  private void requireFit(StaffDetails details, Set<Role> before) {
    Set<StaffFault> faults = details.faults();
    if (!keeping().reaches(details.roles(), details.agencyCode())
        || !keeping().mayTurn(before, details.roles())) {
      faults.add(StaffFault.NOT_YOURS);
    }
    if (faults.contains(StaffFault.NOT_YOURS)) {
      refused.fire(Refused.because(RefusalCause.OTHER_AGENCY));
    }
    if (!faults.isEmpty()) {
      throw new StaffRefusedException(faults);
    }
  }

  private void requireAgencyInUse(StaffDetails details) {
    details
        .agencyCode()
        .filter(code -> writer.returning(AGENCY_IN_USE, row -> row.number(1), code).isEmpty())
        .ifPresent(
            code -> {
              throw refusal(StaffFault.AGENCY_NOT_IN_USE);
            });
  }

  private static boolean worksNoMore(StaffDetails before, StaffDetails after) {
    return before.roles().contains(Role.CASE_OFFICER)
        && !(after.roles().contains(Role.CASE_OFFICER)
            && after.agencyCode().equals(before.agencyCode()));
  }

  /**
   * The city is never without somebody who can let others in; two of them cannot end each other at
   * the same moment.
   */
  private void requireAnotherAdministrator(StaffUser user) {
    boolean administers =
        user.isActive() && user.details().roles().contains(Role.SYSTEM_ADMINISTRATOR);
    if (administers) {
      writer.lock(ADMINISTRATORS);
    }
    if (administers && staffUsers.countActive(Role.SYSTEM_ADMINISTRATOR) <= 1) {
      throw refusal(StaffFault.LAST_ADMINISTRATOR);
    }
  }

  private StaffKeeping keeping() {
    return new StaffKeeping(currentCaller.get());
  }

  private String hash(String password) {
    return settings.passwordHash().of(password.toCharArray());
  }

  private void deed(AccountDeed.Kind kind, StaffUser user, Map<String, String> detail) {
    directory.forget(user.login());
    Map<String, String> facts = new LinkedHashMap<>(detail);
    facts.put("login", user.login());
    accountDeed.fire(new AccountDeed(kind, user.login(), user.details().agencyCode(), facts));
  }

  /** What is another, before → after; addresses only by their name, for they are personal. */
  private static Map<String, String> difference(StaffDetails before, StaffDetails after) {
    Map<String, String> difference = new LinkedHashMap<>();
    note(difference, "name", before.displayName(), after.displayName());
    note(difference, "unit", before.unit(), after.unit());
    note(difference, "agency", before.agencyCode().orElse(""), after.agencyCode().orElse(""));
    note(difference, "roles", sorted(before.roles()), sorted(after.roles()));
    if (!before.email().equals(after.email())) {
      difference.put("email", "changed");
    }
    if (!before.phone().equals(after.phone())) {
      difference.put("phone", "changed");
    }
    return difference;
  }

  private static void note(
      Map<String, String> difference, String what, String before, String after) {
    if (!before.equals(after)) {
      difference.put(what, before + " → " + after);
    }
  }

  private static String sorted(Set<Role> roles) {
    return roles.stream().sorted().toList().toString();
  }

  private StaffRefusedException notYours() {
    refused.fire(Refused.because(RefusalCause.OTHER_AGENCY));
    return refusal(StaffFault.NOT_YOURS);
  }

  private static StaffRefusedException refusal(StaffFault fault) {
    return new StaffRefusedException(Set.of(fault));
  }
}
