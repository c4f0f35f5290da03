package tw.caseprogress.benchmarks.notices;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Notices of one program, the peers that count them, and the waiting until all are handed over. */
final class Load implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(40);
  private static final int WARM_UP = 40;

  private final Setting setting;
  private final String mark = Long.toString(System.currentTimeMillis(), 36);
  private final Arrivals mails = new Arrivals(mark);
  private final Arrivals textMessages = new Arrivals(mark);
  private final Peers peers;

  /** Begins when some notices of another mark have gone out: then all gateways are in use. */
  Load(Setting setting) throws Exception {
    this.setting = setting;
    this.peers = new Peers(setting.smtp(), setting.smpp(), mails, textMessages);
    peers.start();
    try (NoticeQueue queue = new NoticeQueue(setting, mark + "w")) {
      queue.add(true, 0, WARM_UP);
      queue.add(false, 0, WARM_UP);
      queue.commit();
    }
    drain(mark + "w", true);
  }

  Peers peers() {
    return peers;
  }

  Arrivals mails() {
    return mails;
  }

  Arrivals textMessages() {
    return textMessages;
  }

  NoticeQueue queue() throws IOException, SQLException {
    return new NoticeQueue(setting, mark);
  }

  /** The last arrival at either peer. */
  long lastNanos() {
    return Math.max(mails.lastNanos(), textMessages.lastNanos());
  }

  /**
   * Waits until nothing is left.
   *
   * @param hurry whether failed notices, and what a dead server had claimed, need not wait
   */
  void drain(boolean hurry) throws InterruptedException {
    drain(mark, hurry);
  }

  private void drain(String whose, boolean hurry) throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE;
    long open = 1;
    while (open > 0 && System.nanoTime() < giveUp) {
      TimeUnit.SECONDS.sleep(1);
      try {
        if (hurry) {
          NoticeQueue.hurry(setting);
        }
        open = NoticeQueue.open(setting, whose);
      } catch (IOException | SQLException e) {
        System.out.println("  the database does not answer: " + e.getMessage());
      }
    }
    TimeUnit.SECONDS.sleep(2); // for what may come twice
  }

  static void until(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void close() {
    peers.stop();
  }
}
