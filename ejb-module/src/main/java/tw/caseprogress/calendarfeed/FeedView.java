package tw.caseprogress.calendarfeed;

import java.time.Instant;
import java.util.Optional;

/**
 * The feed that an officer has.
 *
 * @param lastUsedAt when a calendar last fetched it, to the minute; empty if none did
 */
public record FeedView(Instant madeAt, Optional<Instant> lastUsedAt) {}
