package tw.caseprogress.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * How the mailbox of bounces does.
 *
 * @param readAt when it could be read last
 * @param failedAt when it could not be read last
 * @param fault why it cannot be read; empty once it can be again
 * @param bounces how many reports of failed deliveries were found
 * @param others how many other mails were found and filed
 */
public record BounceMailboxState(
    Optional<Instant> readAt,
    Optional<Instant> failedAt,
    Optional<String> fault,
    long bounces,
    long others) {

  /** Of a mailbox that nobody looked into so far. */
  public static final BounceMailboxState UNREAD =
      new BounceMailboxState(Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

  /** After a look into it. */
  public BounceMailboxState read(Instant now, int bouncesFound, int othersFound) {
    return new BounceMailboxState(
        Optional.of(now), failedAt, Optional.empty(), bounces + bouncesFound, others + othersFound);
  }

  /** After a look that failed. */
  public BounceMailboxState failed(Instant now, String why) {
    return new BounceMailboxState(readAt, Optional.of(now), Optional.of(why), bounces, others);
  }

  /** Whether the last look failed. */
  public boolean isFailing() {
    return fault.isPresent();
  }
}
