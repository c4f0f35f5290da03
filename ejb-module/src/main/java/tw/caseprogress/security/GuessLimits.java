package tw.caseprogress.security;

/**
 * How many failures a scope may hold; {@link #NONE} where it does not matter.
 *
 * @param network at one secret, from one network
 * @param widerNetwork at one secret, from the wider network
 * @param secret at one secret, from everywhere
 * @param networkOverAll from one network, at all secrets
 * @param widerOverAll from one wider network, at all secrets
 * @param overall from everywhere, at all secrets
 * @param worked at one secret, by proofs of work beyond the tries of a network; counted only where
 *     it is not {@link #NONE}
 */
public record GuessLimits(
    int network,
    int widerNetwork,
    int secret,
    int networkOverAll,
    int widerOverAll,
    int overall,
    int worked) {

  static final int NONE = Integer.MAX_VALUE;

  /** Limits of whom no proof of work was asked. */
  GuessLimits(
      int network,
      int widerNetwork,
      int secret,
      int networkOverAll,
      int widerOverAll,
      int overall) {
    this(network, widerNetwork, secret, networkOverAll, widerOverAll, overall, NONE);
  }

  /** The limit of a scope. */
  public int of(GuessScope scope) {
    return switch (scope) {
      case NETWORK -> network;
      case WIDER_NETWORK -> widerNetwork;
      case SECRET -> secret;
      case NETWORK_OVER_ALL -> networkOverAll;
      case WIDER_OVER_ALL -> widerOverAll;
      case OVERALL -> overall;
      case WORKED -> worked;
    };
  }

  /** Whether a failure counts as one beyond the tries of its network. */
  public boolean countWorked() {
    return worked != NONE;
  }

  /**
   * The same for whom a proof of work opens a try more, though the own network has none left here.
   * Over all secrets a network gets twice as many with it, and no more.
   */
  GuessLimits beyondNetwork(int byWork) {
    return new GuessLimits(
        NONE, NONE, NONE, twice(networkOverAll), twice(widerOverAll), NONE, byWork);
  }

  private static int twice(int limit) {
    return limit == NONE ? NONE : 2 * limit;
  }

  /** The same for whom only what was guessed at this secret from their own networks matters. */
  GuessLimits ofOwnNetworksHere() {
    return new GuessLimits(network, widerNetwork, NONE, NONE, NONE, NONE);
  }
}
