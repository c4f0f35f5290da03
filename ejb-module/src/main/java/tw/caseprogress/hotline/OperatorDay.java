package tw.caseprogress.hotline;

/**
 * An operator's calls of today.
 *
 * @param calls all of them
 * @param found those in which a case was found
 */
public record OperatorDay(long calls, long found) {}
