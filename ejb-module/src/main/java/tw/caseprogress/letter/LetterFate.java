package tw.caseprogress.letter;

import java.time.Instant;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.RetryPolicy;

/**
 * What becomes of a letter after a try: as of a notice, but that nothing is sent in its place.
 *
 * @param dueAt when it is tried next; else when it was sent or given up
 */
public record LetterFate(LetterState state, Instant dueAt) {

  /** Judges a hand-over that has just been tried. */
  public static LetterFate after(Attempt tried, ClaimedLetter letter, RetryPolicy policy) {
    if (tried.failure().isEmpty()) {
      return new LetterFate(LetterState.SENT, tried.at());
    }
    return policy
        .nextTry(
            tried.failure().get().outcome(),
            letter.queuedAt(),
            tried.at(),
            letter.attempts(),
            letter.unclearTries())
        .map(when -> new LetterFate(LetterState.QUEUED, when))
        .orElseGet(() -> new LetterFate(LetterState.GIVEN_UP, tried.at()));
  }

  /** Whether it waits for another try. */
  public boolean isTriedAgain() {
    return state == LetterState.QUEUED;
  }
}
