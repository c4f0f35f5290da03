package tw.caseprogress.listeners;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often a listener refused what, and ended connections, since the server was started; told in
 * the log, at most once a minute, and to whoever asks {@link RefusalCountsBean}. No application has
 * seen these, so the audit trail has none of them.
 */
final class RefusalCounts {

  private static final Logger LOG = System.getLogger(RefusalCounts.class.getName());
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
  private static final String ENDED = "CONNECTION_ENDED";

  /** They outlive a listener that is made anew because a setting was changed. */
  private static final Map<Listener, RefusalCounts> ALL = all();

  private final Listener listener;
  private final Map<String, AtomicLong> counts = new LinkedHashMap<>();
  private final Map<String, Long> told = new LinkedHashMap<>();
  private long toldAt = System.nanoTime() - MINUTE;

  private RefusalCounts(Listener listener) {
    this.listener = listener;
    for (Refusal refusal : Refusal.values()) {
      counts.put(refusal.name(), new AtomicLong());
    }
    counts.put(ENDED, new AtomicLong());
  }

  static RefusalCounts of(Listener listener) {
    return ALL.get(listener);
  }

  void refused(Refusal refusal) {
    counts.get(refusal.name()).incrementAndGet();
  }

  /** A connection was closed without an answer: too slow, or one of too many. */
  void ended() {
    counts.get(ENDED).incrementAndGet();
  }

  /** The counts by their causes. */
  Map<String, AtomicLong> byCause() {
    return counts;
  }

  /** Tells what was counted since it was told last; for one thread alone. */
  void tell(long now) {
    if (now - toldAt < MINUTE) {
      return;
    }
    StringBuilder news = new StringBuilder();
    counts.forEach(
        (cause, count) -> {
          long times = count.get();
          Long before = told.put(cause, times);
          if (times > (before == null ? 0 : before)) {
            news.append(' ').append(cause).append(" (");
            news.append(times - (before == null ? 0 : before)).append(')');
          }
        });
    if (!news.isEmpty()) {
      toldAt = now;
      LOG.log(Level.WARNING, "The listener " + listener + " refused by itself:" + news);
    }
  }

  private static Map<Listener, RefusalCounts> all() {
    Map<Listener, RefusalCounts> all = new EnumMap<>(Listener.class);
    Arrays.stream(Listener.values())
        .forEach(listener -> all.put(listener, new RefusalCounts(listener)));
    return all;
  }
}
