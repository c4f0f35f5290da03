package tw.caseprogress.statistics;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day of an agency whose figures are no longer right.
 *
 * @param markedAt when that was noted last
 */
public record DayToRecount(LocalDate businessDate, long agencyId, Instant markedAt) {}
