package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tw.caseprogress.security.Caller;
import tw.caseprogress.security.entity.StaffUser;
import tw.caseprogress.security.entity.StaffUserRepository;

/**
 * Active staff users by login, remembered for a few seconds.
 *
 * <p>One request asks many times who the caller is; an account that was ended or lost a role takes
 * effect when the memory is over, at most {@link #REMEMBERED} later. Only users that exist are
 * remembered, so its size is bounded by their number.
 */
@ApplicationScoped
public class CallerDirectory {

  static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final ConcurrentMap<String, Remembered> remembered = new ConcurrentHashMap<>();

  @Inject private StaffUserRepository staffUsers;
  @Inject private PasswordSettings settings;
  @Inject private Clock clock;

  /** The active user of this login. */
  public Optional<Caller> find(String login) {
    return remember(login).map(Remembered::caller);
  }

  /** The name of a member of staff; the login where the account is gone. */
  public String nameOf(String login) {
    return find(login).map(Caller::displayName).orElse(login);
  }

  /**
   * Whether the user may do nothing before a new password is set: the current one is an initial
   * one, or too old. True also for a user that is not there.
   */
  public boolean mustChangePassword(String login) {
    return remember(login).map(Remembered::mustChangePassword).orElse(true);
  }

  /** When the active user of this login got the present password: a session is as old as that. */
  public Optional<Instant> passwordSetAt(String login) {
    return remember(login).map(Remembered::passwordSetAt);
  }

  /** Forgets a user whose account has just changed. */
  public void forget(String login) {
    remembered.remove(login);
  }

  private Optional<Remembered> remember(String login) {
    Remembered known = remembered.get(login);
    // Not the office clock: while a sample is loaded that one stands in another year.
    if (known != null && System.nanoTime() - known.readAt() < REMEMBERED.toNanos()) {
      return Optional.of(known);
    }
    Optional<Remembered> read =
        staffUsers.find(login).filter(StaffUser::isActive).map(this::remembered);
    read.ifPresentOrElse(user -> remembered.put(login, user), () -> remembered.remove(login));
    return read;
  }

  private Remembered remembered(StaffUser user) {
    boolean tooOld = settings.passwordRule().isTooOld(user.passwordChangedAt(), Instant.now(clock));
    return new Remembered(
        user.toCaller(),
        user.mustChangePassword() || tooOld,
        user.passwordChangedAt(),
        System.nanoTime());
  }

  private record Remembered(
      Caller caller, boolean mustChangePassword, Instant passwordSetAt, long readAt) {}
}
