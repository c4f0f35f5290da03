package tw.caseprogress.audit;

import tw.caseprogress.security.RefusalCause;

/**
 * Refusals that are alike: the first of a minute is written, the others are counted.
 *
 * @param actor the login, or a fixed word where nobody was signed in
 * @param address the client's address; empty where there was none
 */
public record RefusalKind(RefusalCause cause, String zone, String actor, String address) {

  private static final String MANY = "*";

  /** What stands for all that are no longer told apart. */
  RefusalKind fromMany() {
    return new RefusalKind(cause, zone, MANY, MANY);
  }
}
