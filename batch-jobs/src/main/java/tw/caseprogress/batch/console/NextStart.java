package tw.caseprogress.batch.console;

import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** When a timer looks next whether to start its job, as the console shows it. */
public final class NextStart {

  private NextStart() {}

  /** The earliest time of the timers of a bean; empty if it has none. */
  public static Optional<Instant> of(TimerService timers) {
    return timers.getTimers().stream()
        .map(Timer::getNextTimeout)
        .map(Date::toInstant)
        .min(Instant::compareTo);
  }
}
