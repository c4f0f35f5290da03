package tw.caseprogress.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one clock of the product: the time of Taipei.
 *
 * <p>Loading sample cases means living through days that are past: {@link #at} lets one thread work
 * at another moment while all others keep the real time. Timers rest meanwhile (see {@link
 * #isElsewhere()}), so that today's work does not touch what belongs to those days.
 */
@ApplicationScoped
public class OfficeClock extends Clock {

  private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  private final Clock real;
  private final ThreadLocal<Instant> moment = new ThreadLocal<>();
  private final AtomicInteger threadsElsewhere = new AtomicInteger();

  /** A clock that shows the real time. */
  public OfficeClock() {
    this(Clock.system(TAIPEI));
  }

  OfficeClock(Clock real) {
    this.real = real;
  }

  /**
   * Does work with this thread's time standing still at a moment.
   *
   * @throws IllegalStateException if this thread is already at another moment
   */
  public void at(Instant standingStillAt, Runnable work) {
    if (moment.get() != null) {
      throw new IllegalStateException("This thread is already at " + moment.get());
    }
    moment.set(standingStillAt);
    threadsElsewhere.incrementAndGet();
    try {
      work.run();
    } finally {
      threadsElsewhere.decrementAndGet();
      moment.remove();
    }
  }

  /**
   * Does work that goes from one moment to the next by {@link #at}; this thread counts as being
   * elsewhere in between too, so that no timer steps in.
   */
  public void away(Runnable work) {
    threadsElsewhere.incrementAndGet();
    try {
      work.run();
    } finally {
      threadsElsewhere.decrementAndGet();
    }
  }

  /** Whether any thread works at a moment other than now. */
  public boolean isElsewhere() {
    return threadsElsewhere.get() > 0;
  }

  /** Whether this thread works at a moment other than now. */
  public boolean isThisThreadElsewhere() {
    return moment.get() != null;
  }

  @Override
  public ZoneId getZone() {
    return TAIPEI;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new InZone(zone);
  }

  @Override
  public Instant instant() {
    Instant standingStill = moment.get();
    return standingStill == null ? real.instant() : standingStill;
  }

  /** The same time told in another zone. */
  private final class InZone extends Clock {

    private final ZoneId zone;

    InZone(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new InZone(other);
    }

    @Override
    public Instant instant() {
      return OfficeClock.this.instant();
    }
  }
}
