package tw.caseprogress.statistics.opendata;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The open data of one month of an agency.
 *
 * @param agencyCode the handling agency; empty for all together
 * @param figures of which the counts of agencies and types are not told
 */
public record PublicMonth(YearMonth month, Optional<String> agencyCode, PublicStatistics figures) {}
