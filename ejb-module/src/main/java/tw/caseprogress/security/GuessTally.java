package tw.caseprogress.security;

import java.util.Map;
import java.util.Optional;

/**
 * How often secrets were guessed wrongly within the window, as far as it concerns one attempt.
 *
 * @param ofNetwork at this secret, from this network
 * @param ofWiderNetwork at this secret, from the wider network around it
 * @param ofSecret at this secret, from everywhere
 * @param networkOverAll from this network, at all secrets
 * @param widerOverAll from the wider network around it, at all secrets
 * @param overall from everywhere, at all secrets
 * @param worked at this secret, by proofs of work beyond the tries of a network
 * @param known whether this network gave this secret rightly before
 */
public record GuessTally(
    int ofNetwork,
    int ofWiderNetwork,
    int ofSecret,
    int networkOverAll,
    int widerOverAll,
    int overall,
    int worked,
    boolean known) {

  /** The counts by scope; none is nought. */
  public static GuessTally of(Map<GuessScope, Integer> counts, boolean known) {
    return new GuessTally(
        counts.getOrDefault(GuessScope.NETWORK, 0),
        counts.getOrDefault(GuessScope.WIDER_NETWORK, 0),
        counts.getOrDefault(GuessScope.SECRET, 0),
        counts.getOrDefault(GuessScope.NETWORK_OVER_ALL, 0),
        counts.getOrDefault(GuessScope.WIDER_OVER_ALL, 0),
        counts.getOrDefault(GuessScope.OVERALL, 0),
        counts.getOrDefault(GuessScope.WORKED, 0),
        known);
  }

  /** Whether nobody of this network guessed at this secret. */
  public boolean isCalm() {
    return ofNetwork == 0 && ofWiderNetwork == 0;
  }

  /** The count of a scope. */
  public int of(GuessScope scope) {
    return switch (scope) {
      case NETWORK -> ofNetwork;
      case WIDER_NETWORK -> ofWiderNetwork;
      case SECRET -> ofSecret;
      case NETWORK_OVER_ALL -> networkOverAll;
      case WIDER_OVER_ALL -> widerOverAll;
      case OVERALL -> overall;
      case WORKED -> worked;
    };
  }

  /** The first of these scopes in which so many failures are that no more may follow. */
  Optional<GuessScope> full(GuessLimits limits) {
    for (GuessScope scope : GuessScope.values()) {
      if (of(scope) >= limits.of(scope)) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }
}
