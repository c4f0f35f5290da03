package tw.caseprogress.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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

  /** The active user of this login. */
  public Optional<Caller> find(String login) {
    Remembered known = remembered.get(login);
    // Not the office clock: while a sample is loaded that one stands in another year.
    if (known != null && System.nanoTime() - known.readAt() < REMEMBERED.toNanos()) {
      return Optional.of(known.caller());
    }
    Optional<Caller> read =
        staffUsers.find(login).filter(StaffUser::isActive).map(StaffUser::toCaller);
    read.ifPresentOrElse(
        caller -> remembered.put(login, new Remembered(caller, System.nanoTime())),
        () -> remembered.remove(login));
    return read;
  }

  /** Forgets a user whose account has just changed. */
  public void forget(String login) {
    remembered.remove(login);
  }

  private record Remembered(Caller caller, long readAt) {}
}
