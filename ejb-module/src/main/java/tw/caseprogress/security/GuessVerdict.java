package tw.caseprogress.security;

import java.util.Optional;

/**
 * What becomes of an attempt before its secret is looked at.
 *
 * @param full the scope that refuses it
 * @param limits the limits within which a failure of it is counted
 */
public record GuessVerdict(Kind kind, Optional<GuessScope> full, GuessLimits limits) {

  /** Judged, put off, or refused. */
  public enum Kind {
    JUDGE,
    /** Judged after a wait, for which a ticket is given. */
    WAIT,
    /** Not judged before the window of the full scope is over. */
    REFUSE
  }
}
