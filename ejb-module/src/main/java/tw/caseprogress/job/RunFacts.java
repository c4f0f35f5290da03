package tw.caseprogress.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to be known of a run to judge whether its job is late.
 *
 * @param endedAt empty while it is under way
 * @param underWay whether it goes on; one that broke off with its server does not
 * @param endedWell whether it came to its end, be it with items skipped
 */
public record RunFacts(
    LocalDate businessDate,
    Instant startedAt,
    Optional<Instant> endedAt,
    boolean underWay,
    boolean endedWell) {

  Optional<Duration> lasted() {
    return endedAt.map(end -> Duration.between(startedAt, end));
  }
}
