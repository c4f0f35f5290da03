package tw.caseprogress.statistics.opendata;

/**
 * One agency, or one case type, of a series over some months.
 *
 * @param received cases received, be they told or not
 * @param withheld whether that is not told
 */
public record SeriesPart(long received, boolean withheld) {}
