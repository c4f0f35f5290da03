package tw.caseprogress.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The latest run of a job that came to its end.
 *
 * @param endedAt empty if none did yet
 * @param lasted empty if none did yet
 */
public record JobPulse(Job job, Optional<Instant> endedAt, Optional<Duration> lasted) {}
