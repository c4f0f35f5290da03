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
 */
public record GuessLimits(
    int network, int widerNetwork, int secret, int networkOverAll, int widerOverAll, int overall) {

  static final int NONE = Integer.MAX_VALUE;

  /** The limit of a scope. */
  public int of(GuessScope scope) {
    return switch (scope) {
      case NETWORK -> network;
      case WIDER_NETWORK -> widerNetwork;
      case SECRET -> secret;
      case NETWORK_OVER_ALL -> networkOverAll;
      case WIDER_OVER_ALL -> widerOverAll;
      case OVERALL -> overall;
    };
  }

  /** The same for whom only what was guessed at this secret from their own networks matters. */
  GuessLimits ofOwnNetworksHere() {
    return new GuessLimits(network, widerNetwork, NONE, NONE, NONE, NONE);
  }
}
