package tw.caseprogress.security;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account to be made.
 *
 * @param person who it is for, with roles of one reach alone: who works an agency's cases is no
 *     administrator or auditor of the city and no hotline operator; the login is 3 to 60 of small
 *     letters, digits, dot, hyphen and underscore
 * @param email where mail about the account and the reports goes
 * @param initialPassword the first password, told to the person apart
 * @param mustChangePassword whether the first sign-in leads to a new password; true for every
 *     person, false only for the accounts of a demonstration
 */
public record NewStaffUser(
    Caller person, Optional<String> email, String initialPassword, boolean mustChangePassword) {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

  /** Whether a text may be a login. */
  public static boolean isLogin(String text) {
    return LOGIN.matcher(text).matches();
  }

  public NewStaffUser {
    Objects.requireNonNull(email, "email");
    if (!isLogin(person.login())) {
      throw new IllegalArgumentException("Not a login: " + person.login());
    }
    Set<StaffFault> faults = StaffDetails.roleFaults(person.roles(), person.agencyCode());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "Not an account: " + person.login() + " " + person.roles() + " " + faults);
    }
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "NewStaffUser[person=" + person + ", mustChangePassword=" + mustChangePassword + "]";
  }
}
