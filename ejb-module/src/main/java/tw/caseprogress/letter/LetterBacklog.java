package tw.caseprogress.letter;

import java.util.List;

/**
 * The letters that did not leave.
 *
 * @param tally how many
 * @param givenUp the latest of those that were given up
 */
public record LetterBacklog(LetterTally tally, List<GivenUpLetter> givenUp) {

  public LetterBacklog {
    givenUp = List.copyOf(givenUp);
  }
}
