package tw.caseprogress.casefile;

/**
 * A key step that a case has reached.
 *
 * @param text what the citizen reads about it
 * @param telling how the parties are told
 */
public record ProgressUpdate(int stepOrder, String text, Telling telling) {}
