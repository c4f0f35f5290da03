package tw.caseprogress.security;

import java.util.Optional;

/**
 * What becomes of an attempt before its secret is looked at.
 *
 * @param full the scope that refuses it
 * @param limits the limits within which a failure of it is counted
 * @param pass what is used up if it is judged
 * @param price the work with which it is judged at once, as the most hashes; empty where no work
 *     helps, or none is needed
 */
public record GuessVerdict(
    Kind kind, Optional<GuessScope> full, GuessLimits limits, Pass pass, Optional<Integer> price) {

  /** Judged, put off, or refused. */
  public enum Kind {
    JUDGE,
    /** Judged after a wait, for which a ticket is given. */
    WAIT,
    /** Not judged before the window of the full scope is over. */
    REFUSE
  }

  /** By what an attempt is judged. */
  public enum Pass {
    /** By nothing: there was room. */
    NONE,
    /** By a ticket whose wait is over. */
    TICKET,
    /** By a proof of work. */
    WORK
  }

  static GuessVerdict judge(GuessLimits limits, Pass pass) {
    return new GuessVerdict(Kind.JUDGE, Optional.empty(), limits, pass, Optional.empty());
  }

  static GuessVerdict putOff(GuessLimits limits, int price) {
    return new GuessVerdict(Kind.WAIT, Optional.empty(), limits, Pass.NONE, Optional.of(price));
  }

  static GuessVerdict refuse(GuessScope full, GuessLimits limits, Optional<Integer> price) {
    return new GuessVerdict(Kind.REFUSE, Optional.of(full), limits, Pass.NONE, price);
  }
}
