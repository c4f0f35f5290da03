package tw.caseprogress.benchmarks.notices;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is lost and doubled when something fails in the middle of a burst. */
final class Outages {

  private static final int EACH = 3000; // in 30 s: 200 a second of both kinds together
  private static final int AT_ONCE = 10;
  private static final long AT_ONCE_NANOS = 100_000_000;
  private static final int DISTURBED_AT = 400;
  private static final int COMPRESSED_SECONDS = 10;

  private final Setting setting;

  Outages(Setting setting) {
    this.setting = setting;
  }

  private interface Disturbance {
    void happen() throws Exception;
  }

  /**
   * Both peers are gone with every connection, refuse for a time, and come back.
   *
   * @param compressed whether all but 10 seconds of it passes by making the rows older
   */
  Outcome gatewayDead(int seconds, boolean compressed) throws Exception {
    try (Load load = new Load(setting)) {
      long[] stopped = new long[1];
      burst(
          load,
          () -> {
            load.peers().stop();
            stopped[0] = System.nanoTime();
          });
      int waited = compressed ? Math.min(seconds, COMPRESSED_SECONDS) : seconds;
      Load.until(stopped[0] + TimeUnit.SECONDS.toNanos(waited));
      if (waited < seconds) {
        NoticeQueue.age(setting, Duration.ofSeconds(seconds - waited));
      }
      load.peers().start();
      long back = System.nanoTime();
      load.drain(compressed);
      String name = "gateways dead for " + seconds + " s" + (compressed ? ", compressed" : "");
      return outcome(load, name, back);
    }
  }

  /** The server is ended by SIGKILL and started again at once. */
  Outcome serverKilled() throws Exception {
    try (Load load = new Load(setting)) {
      burst(load, () -> setting.run("kill-server"));
      long back = System.nanoTime();
      setting.run("start-server");
      load.drain(true);
      return outcome(load, "server killed (-9)", back);
    }
  }

  /** The database ends without a shutdown, and recovers from its log. */
  Outcome databaseRestarted() throws Exception {
    try (Load load = new Load(setting)) {
      burst(load, () -> setting.run("restart-database"));
      long back = System.nanoTime();
      load.drain(true);
      return outcome(load, "PostgreSQL restarted (immediate)", back);
    }
  }

  /** Two servers share the burst; one is ended by SIGKILL and stays away. */
  Outcome twoServers() throws Exception {
    setting.run("start-twin");
    try (Load load = new Load(setting)) {
      burst(load, () -> setting.run("kill-twin"));
      long back = System.nanoTime();
      load.drain(true);
      return outcome(load, "two servers, one killed (-9)", back);
    }
  }

  private Outcome outcome(Load load, String name, long back) throws Exception {
    String figures =
        String.format("the last %.1f s after the return", (load.lastNanos() - back) / 1e9);
    return new Outcome(
        name,
        EACH,
        load.mails(),
        load.textMessages(),
        Outcome.ONE_SERVER,
        figures,
        Optional.of(JobsAgain.asked(setting).awaited()));
  }

  /** The disturbance happens while notices are committed and handed over. */
  private static void burst(Load load, Disturbance disturbance) throws Exception {
    long begun = System.nanoTime();
    Thread disturber = null;
    Failure failure = new Failure();
    NoticeQueue queue = load.queue();
    for (int i = 0; i < EACH; i += AT_ONCE) {
      Load.until(begun + i / AT_ONCE * AT_ONCE_NANOS);
      if (i == DISTURBED_AT) {
        disturber = new Thread(() -> failure.of(disturbance), "disturbance");
        disturber.start();
      }
      queue = added(load, queue, i);
    }
    queue.close();
    disturber.join();
    failure.rethrow();
  }

  /** Adds and commits; asks the database whether it has it already when the answer was lost. */
  private static NoticeQueue added(Load load, NoticeQueue queue, int first) throws Exception {
    NoticeQueue current = queue;
    for (boolean doubtful = false; ; doubtful = true) {
      try {
        if (!doubtful || !current.has(first)) {
          current.add(true, first, AT_ONCE);
          current.add(false, first, AT_ONCE);
          current.commit();
        }
        return current;
      } catch (SQLException e) {
        current = again(load);
      }
    }
  }

  private static NoticeQueue again(Load load) throws Exception {
    for (; ; ) {
      try {
        return load.queue();
      } catch (SQLException e) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }

  /** What went wrong in the other thread. */
  private static final class Failure {

    private volatile Exception thrown;

    void of(Disturbance disturbance) {
      try {
        disturbance.happen();
      } catch (Exception e) {
        thrown = e;
      }
    }

    void rethrow() throws Exception {
      if (thrown != null) {
        throw thrown;
      }
    }
  }
}
