package tw.caseprogress.listeners;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;

/**
 * How often a listener refused what, and ended connections; told in the log, at most once a minute.
 * No application has seen these, so the audit trail has none of them.
 */
final class RefusalCounts {

  private static final Logger LOG = System.getLogger(RefusalCounts.class.getName());
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final Listener listener;
  private final AtomicLongArray refused = new AtomicLongArray(Refusal.values().length);
  private final AtomicLong ended = new AtomicLong();
  private long toldAt = System.nanoTime() - MINUTE;

  RefusalCounts(Listener listener) {
    this.listener = listener;
  }

  void refused(Refusal refusal) {
    refused.incrementAndGet(refusal.ordinal());
  }

  /** A connection was closed without an answer: too slow, or one of too many. */
  void ended() {
    ended.incrementAndGet();
  }

  /** Tells what was counted since it was told last; for one thread alone. */
  void tell(long now) {
    if (now - toldAt < MINUTE) {
      return;
    }
    String refusals =
        Arrays.stream(Refusal.values())
            .map(refusal -> told(refusal.name(), refused.getAndSet(refusal.ordinal(), 0)))
            .collect(Collectors.joining());
    String all = refusals + told("connections ended", ended.getAndSet(0));
    if (!all.isEmpty()) {
      toldAt = now;
      LOG.log(Level.WARNING, "The listener " + listener + " refused by itself:" + all);
    }
  }

  private static String told(String what, long times) {
    return times == 0 ? "" : " " + what + " (" + times + ")";
  }
}
