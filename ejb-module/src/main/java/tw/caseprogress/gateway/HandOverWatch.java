package tw.caseprogress.gateway;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that no hand-over by a gateway outlasts its time: one thread that does nothing but
 * close what is over. Safe for concurrent use.
 */
public final class HandOverWatch implements AutoCloseable {

  /** No hand-over lasts longer; with what tidying up may take, well below a claim's margin. */
  public static final Duration LONGEST = Duration.ofSeconds(25);

  private final Duration longest;
  private final ScheduledThreadPoolExecutor alarms;

  /** A watch over hand-overs of the usual time. */
  public HandOverWatch(String gateway) {
    this(gateway, LONGEST);
  }

  /** A watch over hand-overs of another time, up to the usual one. */
  public HandOverWatch(String gateway, Duration longest) {
    this.longest = longest.compareTo(LONGEST) > 0 ? LONGEST : longest;
    this.alarms =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "hand-over-watch-" + gateway);
              thread.setDaemon(true);
              return thread;
            });
    alarms.setRemoveOnCancelPolicy(true);
  }

  /**
   * A hand-over begins now.
   *
   * @throws HandOverFailedException if the gateway is closed
   */
  public HandOverDeadline begin() {
    HandOverDeadline deadline = new HandOverDeadline(longest, System::nanoTime);
    try {
      deadline.wakenBy(alarms.schedule(deadline::pass, longest.toNanos(), TimeUnit.NANOSECONDS));
      return deadline;
    } catch (RejectedExecutionException e) {
      throw new HandOverFailedException("closed", e);
    }
  }

  /** No further hand-over begins; those under way are still watched. */
  @Override
  public void close() {
    alarms.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
    alarms.shutdown();
  }
}
