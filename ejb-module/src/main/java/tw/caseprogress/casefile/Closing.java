package tw.caseprogress.casefile;

import java.util.Optional;

/**
 * The end of a case.
 *
 * @param text what the citizen reads about it
 * @param letter the official letter about it, where its number is known already
 * @param telling how the parties are told
 */
public record Closing(Outcome outcome, String text, Optional<PaperLetter> letter, Telling telling) {

  /** A closing of which no letter is known. */
  public Closing(Outcome outcome, String text, Telling telling) {
    this(outcome, text, Optional.empty(), telling);
  }

  /** A closing that is told by all channels. */
  public Closing(Outcome outcome, String text) {
    this(outcome, text, Telling.BY_ALL);
  }
}
