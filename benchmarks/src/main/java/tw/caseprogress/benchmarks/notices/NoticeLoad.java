package tw.caseprogress.benchmarks.notices;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Loads the dispatch of a server that runs with {@code
 * CASEPROGRESS_SMTP_URL=smtp://127.0.0.1:2525}, {@code
 * CASEPROGRESS_SMPP_URL=smpp://load:load@127.0.0.1:2775} and {@code CASEPROGRESS_QUIET_HOURS=off}.
 *
 * <p>{@code rate N}: N mails and N text messages at once, how many a minute. {@code latency N}: N
 * of both at 100 a second, from commit to hand-over. {@code outage S N}: N of both at 200 a second,
 * the peers dead for S seconds in the middle. With {@code outage 0 N} the peers stay, and whoever
 * runs it kills or restarts something else meanwhile. {@code hurry} as last word: failed notices do
 * not wait out their time.
 */
public final class NoticeLoad {

  private static final int SMTP = Integer.getInteger("smtp", 2525);
  private static final int SMPP = Integer.getInteger("smpp", 2775);
  private static final int DATABASE = Integer.getInteger("database", 5432);
  private static final Path VAR = Path.of(System.getProperty("var", "var"));
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(25);
  private static final PrintStream OUT = System.out;

  private final String mark = Long.toString(System.currentTimeMillis(), 36);
  private final Arrivals mails = new Arrivals(mark);
  private final Arrivals textMessages = new Arrivals(mark);

  private NoticeLoad() {}

  /** Runs one load and prints its figures. */
  public static void main(String[] args) throws Exception {
    NoticeLoad load = new NoticeLoad();
    Peers peers = new Peers(SMTP, SMPP, load.mails, load.textMessages);
    peers.start();
    switch (args[0]) {
      case "rate" -> load.rate(Integer.parseInt(args[1]));
      case "latency" -> load.latency(Integer.parseInt(args[1]));
      case "outage" ->
          load.outage(peers, Integer.parseInt(args[1]), Integer.parseInt(args[2]), args.length > 3);
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.exit(0);
  }

  private void rate(int count) throws Exception {
    try (NoticeQueue queue = new NoticeQueue(VAR, DATABASE, mark)) {
      queue.add(true, 0, count);
      queue.add(false, 0, count);
      long committed = queue.commit();
      drain(count, false);
      OUT.printf(
          "rate: %d mails, %.0f a minute; %d text messages, %.0f a minute; both together %.0f%n",
          count,
          perMinute(count, mails.lastNanos() - committed),
          count,
          perMinute(count, textMessages.lastNanos() - committed),
          perMinute(2 * count, Math.max(mails.lastNanos(), textMessages.lastNanos()) - committed));
    }
    report(count);
  }

  private void latency(int count) throws Exception {
    List<Long> committed = new ArrayList<>();
    try (NoticeQueue queue = new NoticeQueue(VAR, DATABASE, mark)) {
      long begun = System.nanoTime();
      for (int i = 0; i < count; i++) {
        until(begun + i * 20_000_000L); // a mail and a text message: 100 a second
        queue.add(true, i, 1);
        queue.add(false, i, 1);
        committed.add(queue.commit());
      }
      drain(count, false);
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        millis.add((mails.firstAt(queue.mark(i)) - committed.get(i)) / 1e6);
        millis.add((textMessages.firstAt(queue.mark(i)) - committed.get(i)) / 1e6);
      }
      Collections.sort(millis);
      OUT.printf(
          "latency at 100/s: p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
          millis.get(millis.size() / 2),
          millis.get(millis.size() * 99 / 100),
          millis.get(millis.size() - 1));
    }
    report(count);
  }

  private void outage(Peers peers, int seconds, int count, boolean hurry) throws Exception {
    long begun = System.nanoTime();
    long stop = seconds == 0 ? Long.MAX_VALUE : begun + TimeUnit.SECONDS.toNanos(3);
    long back = stop;
    boolean dead = false;
    try (NoticeQueue queue = new NoticeQueue(VAR, DATABASE, mark)) {
      for (int i = 0; i < count; i += 10) {
        until(begun + i * 10_000_000L);
        if (!dead && System.nanoTime() > stop) {
          peers.stop();
          dead = true;
        }
        queue.add(true, i, 10);
        queue.add(false, i, 10);
        queue.commit();
      }
    }
    if (dead) {
      until(stop + TimeUnit.SECONDS.toNanos(seconds));
      peers.start();
      back = System.nanoTime();
    }
    drain(count, hurry);
    long last = Math.max(mails.lastNanos(), textMessages.lastNanos());
    OUT.printf(
        "outage of %d s: the last arrived %.1f s after %s%n",
        seconds, (last - (dead ? back : begun)) / 1e9, dead ? "the return" : "the beginning");
    report(count);
  }

  private void drain(int count, boolean hurry) throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE;
    long open = count;
    while (open > 0 && System.nanoTime() < giveUp) {
      TimeUnit.SECONDS.sleep(1);
      try {
        if (hurry) {
          NoticeQueue.hurry(VAR, DATABASE);
        }
        open = NoticeQueue.open(VAR, DATABASE, mark);
      } catch (IOException | SQLException e) {
        OUT.println("the database does not answer: " + e.getMessage());
      }
    }
    TimeUnit.SECONDS.sleep(2);
  }

  private void report(int count) {
    OUT.printf(
        "mails: sent %d, lost %d, doubled %d; text messages: sent %d, lost %d, doubled %d%n",
        count,
        count - mails.distinct(),
        mails.doubled(),
        count,
        count - textMessages.distinct(),
        textMessages.doubled());
  }

  private static double perMinute(int count, long nanos) {
    return count * 60e9 / nanos;
  }

  private static void until(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
