package tw.caseprogress.benchmarks.guesses;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who asks with the right password while others guess: the owner from home, a stranger with a case
 * of their own from home, and newcomers, each from a network of which nothing is known.
 */
final class Bystanders {

  private static final int PAUSE_MILLIS = 200;
  private static final String HOME_OF_OWNER = "203.0.113.10";
  private static final String HOME_OF_STRANGER = "203.0.113.20";
  private static final AtomicInteger NEWCOMERS = new AtomicInteger();

  private final Asker asker = new Asker();
  private final int port;
  private final Credentials owner;
  private final Credentials stranger;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicBoolean away = new AtomicBoolean();
  private final Thread thread = new Thread(this::keepAsking, "bystanders");

  private final Tally owners = new Tally();
  private final Tally strangers = new Tally();
  private final Tally newcomers = new Tally();

  /** How often somebody was answered, put off, or neither. */
  private static final class Tally {
    private int answered;
    private int putOff;
    private int refused;
    private long slowestNanos;

    void add(Asker.Answer answer, long nanos) {
      if (answer.status() == 200) {
        answered++;
        slowestNanos = Math.max(slowestNanos, nanos);
      } else if (answer.isPutOff()) {
        putOff++;
      } else {
        refused++;
      }
    }

    @Override
    public String toString() {
      return answered
          + " answered"
          + (answered == 0
              ? ""
              : ", the slowest in " + TimeUnit.NANOSECONDS.toMillis(slowestNanos) + " ms")
          + (putOff == 0 ? "" : ", " + putOff + " put off")
          + (refused == 0 ? "" : ", " + refused + " REFUSED");
    }
  }

  Bystanders(int port, Credentials owner, Credentials stranger)
      throws IOException, InterruptedException {
    this.port = port;
    this.owner = owner;
    this.stranger = stranger;
    // At home: right before anything is guessed
    ask(owners, HOME_OF_OWNER, owner);
    ask(strangers, HOME_OF_STRANGER, stranger);
    if (!isServedAtHome()) {
      throw new IllegalStateException("The right passwords are not answered: " + this);
    }
    thread.start();
  }

  private void keepAsking() {
    try {
      while (!over.get()) {
        if (!away.get()) {
          askAll();
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (IOException e) {
      if (!away.get()) {
        throw new IllegalStateException(e);
      }
      keepAsking(); // the server was killed just then
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void askAll() throws IOException, InterruptedException {
    ask(owners, HOME_OF_OWNER, owner);
    ask(strangers, HOME_OF_STRANGER, stranger);
    int which = NEWCOMERS.getAndIncrement();
    ask(newcomers, "172.20.%d.%d".formatted(which / 250, 1 + which % 250), stranger);
  }

  private void ask(Tally tally, String address, Credentials right)
      throws IOException, InterruptedException {
    long asked = System.nanoTime();
    Asker.Answer answer = asker.ask(port, address, right);
    tally.add(answer, System.nanoTime() - asked);
  }

  /** Nobody asks while the server is away. */
  void pause(boolean isAway) {
    away.set(isAway);
  }

  /** Whether owner and stranger were answered each time. */
  boolean isServedAtHome() {
    return owners.putOff + owners.refused + strangers.putOff + strangers.refused == 0;
  }

  /** Whether no newcomer was refused. */
  boolean areNewcomersServed() {
    return newcomers.refused == 0;
  }

  /** Nobody asks any more. */
  void end() throws InterruptedException {
    over.set(true);
    thread.join();
  }

  @Override
  public String toString() {
    return owners + " | " + strangers + " | " + newcomers;
  }
}
