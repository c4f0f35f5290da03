package tw.caseprogress.security;

import java.util.Optional;

/**
 * What an attempt brings along to be judged though it would wait or be refused.
 *
 * @param ticket that of a wait
 * @param proof the answer to a riddle, as ALTCHA sends it
 */
public record GuessPass(Optional<String> ticket, Optional<String> proof) {

  /** Nothing. */
  public static final GuessPass NONE = new GuessPass(Optional.empty(), Optional.empty());

  /** What a form or a message may have brought; null for what it did not. */
  public static GuessPass of(String ticket, String proof) {
    return new GuessPass(Optional.ofNullable(ticket), Optional.ofNullable(proof));
  }

  /** The ticket of a wait alone. */
  public static GuessPass ofTicket(Optional<String> ticket) {
    return new GuessPass(ticket, Optional.empty());
  }
}
