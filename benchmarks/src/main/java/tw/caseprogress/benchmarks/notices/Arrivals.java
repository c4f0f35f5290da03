package tw.caseprogress.benchmarks.notices;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What arrived at the peers of one load, by the mark in each text. */
final class Arrivals {

  private final Pattern pattern;
  private final Map<Integer, AtomicInteger> times = new ConcurrentHashMap<>();
  private final Map<Integer, Long> firstAt = new ConcurrentHashMap<>();
  private volatile long lastNanos;

  Arrivals(String load) {
    this.pattern = Pattern.compile("load-" + load + "-([0-9]+)-");
  }

  void note(String text) {
    Matcher mark = pattern.matcher(text);
    if (mark.find()) {
      int number = Integer.parseInt(mark.group(1));
      long now = System.nanoTime();
      lastNanos = now;
      firstAt.putIfAbsent(number, now);
      times.computeIfAbsent(number, key -> new AtomicInteger()).incrementAndGet();
    }
  }

  int distinct() {
    return times.size();
  }

  /** Arrivals beyond the first of each. */
  int doubled() {
    return times.values().stream().mapToInt(count -> count.get() - 1).sum();
  }

  /** When a notice arrived first, by System.nanoTime; null if it did not. */
  Long firstAt(int number) {
    return firstAt.get(number);
  }

  long lastNanos() {
    return lastNanos;
  }
}
