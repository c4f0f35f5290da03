package tw.caseprogress.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a job does.
 *
 * @param endedAt when the latest run ended well; empty if none did yet
 * @param lasted how long that run took; empty if none did yet
 * @param broken whether a later run failed
 * @param late whether it is late, and since when
 */
public record JobPulse(
    Job job,
    Optional<Instant> endedAt,
    Optional<Duration> lasted,
    boolean broken,
    Optional<Lateness> late) {}
