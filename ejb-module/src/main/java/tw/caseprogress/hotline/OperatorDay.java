package tw.caseprogress.hotline;

/**
 * An operator's look-ups of today.
 *
 * @param lookUps all of them
 * @param found those that found a case
 */
public record OperatorDay(long lookUps, long found) {}
