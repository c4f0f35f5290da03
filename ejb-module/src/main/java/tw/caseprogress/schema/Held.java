package tw.caseprogress.schema;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What was read of the tables last, held for all threads of this server.
 *
 * <p>One thread at a time reads. When the time is over the others go on with what is held, and so
 * do all while the database cannot answer. Only after {@link #forget} they wait for the new
 * reading. What was read is immutable.
 */
public final class Held<T> {

  private static final Logger LOG = Logger.getLogger(Held.class.getName());

  private static final Duration NEXT_TRIAL = Duration.ofSeconds(5);

  // A reader may lack the connection that waiting threads hold: they do not wait for ever.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Source<T> source;
  private final Duration longest;
  private final LongSupplier nanos;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Kept<T> kept; // null: there is none, or it is forgotten
  private volatile int forgotten; // counted up under the lock of this, read without

  /**
   * Nothing yet.
   *
   * @param longest how long a reading is good for while the database answers
   * @param nanos a clock that only counts; not the office clock, which may stand in another year
   */
  public Held(Source<T> source, Duration longest, LongSupplier nanos) {
    this.source = source;
    this.longest = longest;
    this.nanos = nanos;
  }

  /** Where it is read. */
  public interface Source<T> {

    /** What stands in the tables now. */
    T read();

    /**
     * The same when the time is over; may answer what is held if nothing moved. Outside the
     * caller's transaction, which a database that cannot answer must not spoil.
     */
    T readAgain(T held);

    /** Whether it is worth keeping: nothing may have been committed yet. */
    boolean isWorthKeeping(T read);
  }

  private record Kept<T>(T value, long askAt) {}

  /** What is held, or read if there is nothing. */
  public T get() {
    int before = forgotten; // first: what is forgotten after the look at it must not come back
    Kept<T> now = kept;
    if (now == null) {
      return get(any -> true);
    }
    if (nanos.getAsLong() - now.askAt() < 0 || !reading.tryLock()) {
      return now.value();
    }
    try {
      return refreshed(now, before);
    } finally {
      reading.unlock();
    }
  }

  /** What is held if it is enough, else what stands in the tables now. */
  public T get(Predicate<T> enough) {
    boolean alone = lockInTime();
    try {
      Kept<T> now = kept;
      if (now != null && enough.test(now.value())) {
        return now.value();
      }
      long at = nanos.getAsLong();
      int before = forgotten;
      T read = source.read();
      keep(read, at + longest.toNanos(), before);
      return read;
    } finally {
      if (alone) {
        reading.unlock();
      }
    }
  }

  /** Forgets what is held; what is being read meanwhile is not kept either. */
  public synchronized void forget() {
    forgotten++;
    kept = null;
  }

  private boolean lockInTime() {
    try {
      return reading.tryLock(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private T refreshed(Kept<T> old, int before) {
    long at = nanos.getAsLong();
    T next = old.value();
    Duration goodFor = longest;
    try {
      next = source.readAgain(old.value());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "It cannot be read anew; what was read before is used", e);
      goodFor = NEXT_TRIAL;
    }
    keep(next, at + goodFor.toNanos(), before);
    return next;
  }

  /** What was read before a change and comes back after it is not kept. */
  private synchronized void keep(T read, long askAt, int forgottenBefore) {
    if (forgottenBefore == forgotten && source.isWorthKeeping(read)) {
      kept = new Kept<>(read, askAt);
    }
  }
}
