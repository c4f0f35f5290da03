package tw.caseprogress.casefile;

/**
 * The end of a case.
 *
 * @param text what the citizen reads about it
 */
public record Closing(Outcome outcome, String text) {}
