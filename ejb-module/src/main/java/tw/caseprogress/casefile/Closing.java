package tw.caseprogress.casefile;

/**
 * The end of a case.
 *
 * @param text what the citizen reads about it
 * @param telling how the parties are told
 */
public record Closing(Outcome outcome, String text, Telling telling) {

  /** A closing that is told by all channels. */
  public Closing(Outcome outcome, String text) {
    this(outcome, text, Telling.BY_ALL);
  }
}
