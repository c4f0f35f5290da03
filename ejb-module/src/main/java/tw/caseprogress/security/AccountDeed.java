package tw.caseprogress.security;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something happened to a staff account; fired within its transaction, kept by the audit trail.
 *
 * @param login the account; of an export who made it
 * @param agencyCode the agency of a new account; empty otherwise
 * @param detail what else is to be kept; never a secret
 */
public record AccountDeed(
    Kind kind, String login, Optional<String> agencyCode, Map<String, String> detail) {

  /** What happened. */
  public enum Kind {
    SIGNED_IN(true),
    ACCOUNT_UNLOCKED(false),
    PASSWORD_CHANGED(false),
    STAFF_USER_CREATED(false),
    STAFF_USER_CHANGED(false),
    STAFF_USER_ENDED(false),
    STAFF_USER_REOPENED(false),
    STAFF_USERS_EXPORTED(false),
    PASSWORD_RESET(false),
    PASSWORD_LINK_SENT(false),
    PASSWORD_SET_BY_LINK(true);

    private final boolean beforeSignIn;

    Kind(boolean beforeSignIn) {
      this.beforeSignIn = beforeSignIn;
    }

    /** Whether it is done by somebody who is not signed in yet. */
    public boolean isBeforeSignIn() {
      return beforeSignIn;
    }
  }

  public AccountDeed {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(login, "login");
    Objects.requireNonNull(agencyCode, "agencyCode");
    detail = Map.copyOf(detail);
  }

  /** A deed that its kind and login say all of. */
  public static AccountDeed of(Kind kind, String login) {
    return new AccountDeed(kind, login, Optional.empty(), Map.of());
  }
}
