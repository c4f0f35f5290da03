package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.AccountDeed;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.HashedPassword;
import tw.caseprogress.security.NewStaffUser;
import tw.caseprogress.security.RefusalCause;
import tw.caseprogress.security.Refused;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.StaffDetails;
import tw.caseprogress.security.StaffEnding;
import tw.caseprogress.security.StaffFault;
import tw.caseprogress.security.StaffKeeping;
import tw.caseprogress.security.StaffRefusedException;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/**
 * The accounts that the caller keeps, for the session beans that say who may call: {@link
 * StaffKeeping} says whose they are, and what may be said of them.
 */
@ApplicationScoped
class KeptStaff {

  private static final String ADMINISTRATORS = "system-administrators";

  // agency_code_key; an agency that is being ended waits, and then finds the account in use
  private static final String AGENCY_IN_USE =
      "select id from agency where code = ? and active for share";

  @Inject private TableWriter writer;
  @Inject private StaffAccounts accounts;
  @Inject private StaffUserRepository staffUsers;
  @Inject private CurrentCaller currentCaller;
  @Inject private CallerDirectory directory;
  @Inject private PasswordLinks links;
  @Inject private Event<AccountDeed> accountDeed;
  @Inject private Event<StaffEnding> ending;
  @Inject private Event<Refused> refused;

  /** Makes an account; the password is for the first sign-in, and kept nowhere. */
  String create(String login, StaffDetails details) {
    requireNew(login, details);
    HashedPassword first = accounts.firstPassword(login);
    make(login, details, first);
    return first.password();
  }

  /** Makes an account that can be made, with the password for its first sign-in. */
  void make(String login, StaffDetails details, HashedPassword first) {
    Caller person =
        new Caller(
            login, details.displayName(), details.agencyCode(), details.unit(), details.roles());
    NewStaffUser user = new NewStaffUser(person, details.email(), first.password(), true);
    accounts.make(user, first.hash()).describe(details);
  }

  /** Refuses an account that cannot be made. */
  void requireNew(String login, StaffDetails details) {
    requireFit(details, Set.of());
    Set<StaffFault> faults = EnumSet.noneOf(StaffFault.class);
    if (!isAgencyInUse(details)) {
      faults.add(StaffFault.AGENCY_NOT_IN_USE);
    }
    if (!NewStaffUser.isLogin(login)) {
      faults.add(StaffFault.LOGIN);
    } else if (accounts.exists(login)) {
      faults.add(StaffFault.LOGIN_TAKEN);
    }
    refuse(faults);
  }

  /**
   * Changes what an account says of its holder; with another mail address, other roles or another
   * agency a code for a forgotten password holds no longer.
   */
  void change(StaffUser user, StaffDetails details) {
    requireFit(details, user.details().roles());
    requireAgencyInUse(details);
    if (!details.roles().contains(Role.SYSTEM_ADMINISTRATOR)) {
      requireAnotherAdministrator(user);
    }
    if (worksNoMore(user.details(), details)) {
      ending.fire(new StaffEnding(user.login()));
    }
    if (!user.details().isReachedAlike(details)) {
      links.use(user.login()); // the mail with the code may lie with somebody else
    }
    Map<String, String> difference = difference(user.details(), details);
    user.describe(details);
    deed(AccountDeed.Kind.STAFF_USER_CHANGED, user, difference);
  }

  /** The account of this login, locked, as the caller has seen it. */
  StaffUser kept(String login, int expectedVersion) {
    StaffUser user = kept(login);
    if (user.version() != expectedVersion) {
      throw refusal(StaffFault.CHANGED_MEANWHILE);
    }
    return user;
  }

  /** The same, whatever the caller has seen of it. */
  StaffUser kept(String login) {
    return staffUsers
        .findLocked(login)
        .filter(found -> keeping().reaches(found.details().roles(), found.toCaller().agencyCode()))
        .orElseThrow(this::notYours);
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
    refuse(faults);
  }

  private static void refuse(Set<StaffFault> faults) {
    if (!faults.isEmpty()) {
      throw new StaffRefusedException(faults);
    }
  }

  void requireAgencyInUse(StaffDetails details) {
    if (!isAgencyInUse(details)) {
      throw refusal(StaffFault.AGENCY_NOT_IN_USE);
    }
  }

  private boolean isAgencyInUse(StaffDetails details) {
    return details
        .agencyCode()
        .filter(code -> writer.returning(AGENCY_IN_USE, row -> row.number(1), code).isEmpty())
        .isEmpty();
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
  void requireAnotherAdministrator(StaffUser user) {
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

  /** Writes down what was done to an account. */
  void deed(AccountDeed.Kind kind, StaffUser user, Map<String, String> detail) {
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
