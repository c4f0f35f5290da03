package tw.caseprogress.audit;

import java.util.Optional;
import tw.caseprogress.security.RefusalCause;

/**
 * Refusals that are alike: the first of a minute is written, the others are counted.
 *
 * @param actor the login, or a fixed word where nobody was signed in
 * @param signedIn whether somebody was signed in: never counted together with others
 * @param network what the client has alone of the net; empty where there was none
 * @param caseNumber the case whose secret was tried; empty for all other causes
 */
public record RefusalKind(
    RefusalCause cause,
    String zone,
    String actor,
    boolean signedIn,
    String network,
    Optional<String> caseNumber) {

  private static final String MANY = "*";

  /** The same of any case. */
  RefusalKind ofAnyCase() {
    return new RefusalKind(cause, zone, actor, signedIn, network, Optional.empty());
  }

  /** What stands for all that are no longer told apart. */
  RefusalKind fromMany() {
    return new RefusalKind(cause, zone, MANY, false, MANY, Optional.empty());
  }
}
