package tw.caseprogress.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import tw.caseprogress.security.BoundedBuckets;

/**
 * Keeps one client address from trying many logins: 30 attempts a minute (system property {@code
 * caseprogress.limit.sign-ins-per-address-minute}). A single login is guarded by its own lock.
 */
@ApplicationScoped
public class SignInLimits {

  private final BoundedBuckets addresses =
      new BoundedBuckets(
          Long.getLong("caseprogress.limit.sign-ins-per-address-minute", 30),
          Duration.ofMinutes(1),
          10_000);

  /** Charges an attempt; tells how long to wait if there were too many. */
  public Optional<Duration> tryConsume(String clientAddress) {
    return addresses.tryConsume(clientAddress, 1);
  }
}
