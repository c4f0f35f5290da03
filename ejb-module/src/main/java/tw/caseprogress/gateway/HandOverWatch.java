package tw.caseprogress.gateway;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /**
   * How long an answer is waited for once all was given: as RFC 5321 (4.5.3.2.6) asks of those who
   * hand mails over, for else a server that looks into each mail would get it again and again.
   */
  public static final Duration ANSWER = Duration.ofMinutes(10);

  private final Duration longest;
  private final Duration answer;
  private final Set<HandOverDeadline> waiting = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor alarms;

  /** A watch over hand-overs of the usual time. */
  public HandOverWatch(String gateway) {
    this(gateway, LONGEST);
  }

  /** A watch over hand-overs of another time, up to the usual one. */
  public HandOverWatch(String gateway, Duration longest) {
    this(gateway, longest, ANSWER);
  }

  /**
   * A watch over hand-overs of other times, up to the usual ones.
   *
   * @param answer the time for the answer once all was given
   */
  public HandOverWatch(String gateway, Duration longest, Duration answer) {
    this.answer = answer.compareTo(ANSWER) > 0 ? ANSWER : answer;
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

  /**
   * The peer was given all of it: from now on a hand-over has the time for the answer.
   *
   * @return the time for the answer; no more than was left where the watch is closed
   */
  public Duration given(HandOverDeadline deadline) {
    waiting.add(deadline);
    try {
      putOff(deadline, answer);
    } catch (RejectedExecutionException e) {
      return deadline.left();
    }
    return answer;
  }

  /** The peer answered, or it is known that it will not. */
  public void answered(HandOverDeadline deadline) {
    waiting.remove(deadline);
  }

  private void putOff(HandOverDeadline deadline, Duration time) {
    deadline.putOff(time, alarms.schedule(deadline::pass, time.toNanos(), TimeUnit.NANOSECONDS));
  }

  /**
   * No further hand-over begins; those under way are still watched, and none of them waits longer
   * for an answer than a whole hand-over may last.
   */
  @Override
  public void close() {
    waiting.stream()
        .filter(deadline -> deadline.leaves(longest))
        .forEach(deadline -> putOff(deadline, longest));
    alarms.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
    alarms.shutdown();
  }
}
