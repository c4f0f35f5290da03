package tw.caseprogress.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The letters that did not leave.
 *
 * @param queued how many wait, for the first try or another
 * @param oldest when the oldest of them was queued; empty if none waits
 * @param givenUpInAll how many were given up and are still kept
 * @param givenUp the latest of those
 */
public record LetterBacklog(
    long queued, Optional<Instant> oldest, long givenUpInAll, List<GivenUpLetter> givenUp) {

  public LetterBacklog {
    givenUp = List.copyOf(givenUp);
  }
}
