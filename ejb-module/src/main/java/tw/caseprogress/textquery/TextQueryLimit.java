package tw.caseprogress.textquery;

import java.time.Duration;

/**
 * How often one sender is answered, beside the limits of the public query.
 *
 * @param span the time looked back upon
 * @param answers the most answers in it, of whatever kind
 * @param hints the most of them that tell what to send, or that the number is mistyped
 * @param missesOfAll the most answers in it that tell no state of a case, to all senders together:
 *     whoever writes from many numbers, or makes them up, does not cost more
 * @param repeated within it the same words again are the same message
 * @param unanswered after it they are not, if they were not answered
 */
public record TextQueryLimit(
    Duration span,
    int answers,
    int hints,
    int missesOfAll,
    Duration repeated,
    Duration unanswered) {

  /**
   * 20 answers an hour, 3 of them hints; 200 to all that tell no state; the same words are taken
   * once in five minutes.
   */
  public static final TextQueryLimit USUAL =
      new TextQueryLimit(
          Duration.ofHours(1), 20, 3, 200, Duration.ofMinutes(5), Duration.ofMinutes(1));
}
