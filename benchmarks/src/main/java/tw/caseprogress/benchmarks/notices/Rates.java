package tw.caseprogress.benchmarks.notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How fast notices are handed over while nothing disturbs them. */
final class Rates {

  private static final long PAIR_NANOS = 20_000_000; // a mail and a text message: 100 a second

  private final Setting setting;

  Rates(Setting setting) {
    this.setting = setting;
  }

  Outcome rate(int count) throws Exception {
    try (Load load = new Load(setting);
        NoticeQueue queue = load.queue()) {
      queue.add(true, 0, count);
      queue.add(false, 0, count);
      long committed = queue.commit();
      load.drain(false);
      String figures =
          String.format(
              "%.0f a minute (mails alone %.0f, text messages alone %.0f)",
              perMinute(2 * count, load.lastNanos() - committed),
              perMinute(count, load.mails().lastNanos() - committed),
              perMinute(count, load.textMessages().lastNanos() - committed));
      return new Outcome(
          "rate", count, load.mails(), load.textMessages(), 0, figures, Optional.empty());
    }
  }

  Outcome latency(int count) throws Exception {
    List<Long> committed = new ArrayList<>();
    try (Load load = new Load(setting);
        NoticeQueue queue = load.queue()) {
      long begun = System.nanoTime();
      for (int i = 0; i < count; i++) {
        Load.until(begun + i * PAIR_NANOS);
        queue.add(true, i, 1);
        queue.add(false, i, 1);
        committed.add(queue.commit());
      }
      load.drain(false);
      return new Outcome(
          "latency at 100/s",
          count,
          load.mails(),
          load.textMessages(),
          0,
          times(load, committed),
          Optional.empty());
    }
  }

  private static String times(Load load, List<Long> committed) {
    List<Double> millis = new ArrayList<>();
    for (Arrivals arrivals : List.of(load.mails(), load.textMessages())) {
      for (int i = 0; i < committed.size(); i++) {
        Long at = arrivals.firstAt(i);
        millis.add(at == null ? Double.POSITIVE_INFINITY : (at - committed.get(i)) / 1e6);
      }
    }
    Collections.sort(millis);
    return String.format(
        "commit to hand-over: p50 %.0f ms, p99 %.0f ms, longest %.0f ms",
        millis.get(millis.size() / 2),
        millis.get(millis.size() * 99 / 100),
        millis.get(millis.size() - 1));
  }

  private static double perMinute(int count, long nanos) {
    return count * 60e9 / nanos;
  }
}
