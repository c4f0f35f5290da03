package tw.caseprogress.attachment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tw.caseprogress.attachment.AttachmentRefusal;
import tw.caseprogress.attachment.AttachmentRefusedException;

/**
 * How many files are sealed, kept, fetched and opened at once: each takes several times its size in
 * memory, for as long as check and store take.
 */
@ApplicationScoped
public class FilesInWork {

  private static final int AT_ONCE = 4;

  /** Short, since who waits holds a file too. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore places;
  private final Duration patience;

  public FilesInWork() {
    this(new Semaphore(AT_ONCE, true), PATIENCE);
  }

  FilesInWork(Semaphore places, Duration patience) {
    this.places = places;
    this.patience = patience;
  }

  /**
   * Does the work for one file.
   *
   * @throws AttachmentRefusedException if others are in work for too long
   */
  public <T> T one(Supplier<T> work) {
    begin();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private void begin() {
    try {
      if (places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new AttachmentRefusedException(AttachmentRefusal.BUSY);
  }
}
