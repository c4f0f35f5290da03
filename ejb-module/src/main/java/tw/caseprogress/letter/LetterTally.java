package tw.caseprogress.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * How many letters did not leave.
 *
 * @param queued how many wait, for the first try or another
 * @param oldest when the oldest of them was queued; empty if none waits
 * @param givenUp how many were given up and are still kept
 */
public record LetterTally(long queued, Optional<Instant> oldest, long givenUp) {}
