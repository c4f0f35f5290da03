package tw.caseprogress.attachment.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.attachment.StoreAwayException;
import tw.caseprogress.attachment.entity.AttachmentRepository.Place;

/** Removes the content of many attachments; one that cannot be removed does not hold up others. */
final class Removal {

  private static final Logger LOG = Logger.getLogger(Removal.class.getName());

  /** If nothing can be removed for so long, the store is away. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Consumer<Place> work;
  private final int most;
  private final Clock clock;
  private Instant lastDone;
  private int done;
  private int left;

  /**
   * Begins with none.
   *
   * @param work removes one
   * @param most how many are removed at most
   */
  Removal(Consumer<Place> work, int most, Clock clock) {
    this.work = work;
    this.most = most;
    this.clock = clock;
    this.lastDone = clock.instant();
  }

  /**
   * Removes what is listed, until nothing is left to try.
   *
   * @param listed the next ones after an attachment's id, by their ids
   * @throws StoreAwayException if the store is away
   */
  void of(LongFunction<List<Place>> listed) {
    List<Place> next = listed.apply(0);
    while (!next.isEmpty()) {
      for (Place place : next) {
        if (done == most) {
          return;
        }
        remove(place);
      }
      next = listed.apply(next.get(next.size() - 1).id());
    }
  }

  private void remove(Place place) {
    try {
      work.accept(place);
      done++;
      lastDone = clock.instant();
    } catch (StoreAwayException e) {
      left++;
      LOG.log(Level.WARNING, () -> "Attachment " + place.id() + " stays: " + reason(e));
      if (lastDone.plus(PATIENCE).isBefore(clock.instant())) {
        throw e;
      }
    }
  }

  // One line each: there may be thousands
  private static String reason(StoreAwayException e) {
    return e.getCause() == null ? e.getMessage() : e.getMessage() + ": " + e.getCause();
  }

  /**
   * How many were removed.
   *
   * @throws StoreAwayException if all were tried and some are left; the message counts them
   */
  int done() {
    if (done < most && left > 0) {
      throw new StoreAwayException(left + " attachments cannot be removed: the log has their ids");
    }
    return done;
  }
}
