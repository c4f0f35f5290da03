package tw.caseprogress.casetype.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.casetype.CaseTypeSnapshot;
import tw.caseprogress.casetype.service.CaseTypeReader.Reading;

/**
 * The case types as they were last read, and when they are read anew.
 *
 * <p>One thread at a time asks the database. When a minute is over the others go on with what is
 * held, and so do all while the database cannot answer: running cases are measured by versions that
 * never change. Only after {@link #forget} they wait for the new reading.
 */
class HeldCaseTypes {

  private static final Logger LOG = Logger.getLogger(HeldCaseTypes.class.getName());

  private static final Duration LONGEST_HELD = Duration.ofMinutes(1);
  private static final Duration NEXT_TRIAL = Duration.ofSeconds(5);

  // Then all is read, moved or not: rows may be mended by hand, which no mark shows.
  private static final Duration LONGEST_UNREAD = Duration.ofHours(1);

  // A reader may lack the connection that waiting threads hold: they do not wait for ever.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final CaseTypeReader reader;
  private final LongSupplier nanos; // not the office clock, which may stand in another year
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Held held; // null: there is none, or it is forgotten
  private int forgotten;

  HeldCaseTypes(CaseTypeReader reader, LongSupplier nanos) {
    this.reader = reader;
    this.nanos = nanos;
  }

  private record Held(Reading reading, long readAt, long askAt) {

    CaseTypeSnapshot snapshot() {
      return reading.snapshot();
    }

    Held askedAgainAt(long at) {
      return new Held(reading, readAt, at);
    }
  }

  /** All case types, at most a minute old while the database answers. */
  CaseTypeSnapshot snapshot() {
    Held now = held;
    if (now == null) {
      return read(any -> true);
    }
    if (nanos.getAsLong() - now.askAt() < 0 || !reading.tryLock()) {
      return now.snapshot();
    }
    try {
      return refreshed(now).snapshot();
    } finally {
      reading.unlock();
    }
  }

  /** All case types, read anew unless a version is known by now. */
  CaseTypeSnapshot snapshotWith(long versionId) {
    return read(snapshot -> snapshot.version(versionId).isPresent());
  }

  /** Forgets what is held; what is being read meanwhile is not kept either. */
  synchronized void forget() {
    forgotten++;
    held = null;
  }

  private CaseTypeSnapshot read(Predicate<CaseTypeSnapshot> enough) {
    boolean alone = lockInTime();
    try {
      Held now = held;
      if (now != null && enough.test(now.snapshot())) {
        return now.snapshot();
      }
      long at = nanos.getAsLong();
      int before = forgottenSoFar();
      Held read = heldFrom(reader.read(), at);
      keep(read, before);
      return read.snapshot();
    } finally {
      if (alone) {
        reading.unlock();
      }
    }
  }

  private boolean lockInTime() {
    try {
      return reading.tryLock(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Held refreshed(Held old) {
    long at = nanos.getAsLong();
    int before = forgottenSoFar();
    Held next;
    try {
      next =
          moved(old, at)
              .map(read -> heldFrom(read, at))
              .orElseGet(() -> old.askedAgainAt(at + LONGEST_HELD.toNanos()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Case types cannot be read anew; those of before are used", e);
      next = old.askedAgainAt(at + NEXT_TRIAL.toNanos());
    }
    keep(next, before);
    return next;
  }

  private Optional<Reading> moved(Held old, long at) {
    return at - old.readAt() < LONGEST_UNREAD.toNanos()
        ? reader.readIfMoved(old.reading().mark())
        : Optional.of(reader.readOutside());
  }

  private static Held heldFrom(Reading read, long at) {
    return new Held(read, at, at + LONGEST_HELD.toNanos());
  }

  private synchronized int forgottenSoFar() {
    return forgotten;
  }

  /**
   * What was read before a change and comes back after it is not kept. Nor is an empty one: the
   * first import has not been committed.
   */
  private synchronized void keep(Held read, int forgottenBefore) {
    if (forgottenBefore == forgotten && !read.snapshot().isEmpty()) {
      held = read;
    }
  }
}
