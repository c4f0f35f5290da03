package tw.caseprogress.security;

import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what the failures of an attempt are counted: keyed hashes instead of addresses.
 *
 * @param secret whose secret it is, its kind before it and a colon between
 * @param narrow the hash of the network
 * @param wider the hash of the wider network
 */
public record GuessTraces(String secret, String narrow, Optional<String> wider) {

  private static final String CONTEXT = "guess-network";
  private static final String ALL = "*";
  private static final String WORKED = "+";
  private static final int BYTES = 16;

  /** Those of somebody who gives a secret. */
  public static GuessTraces of(String secret, ClientNetwork network, KeyedHash hash) {
    return new GuessTraces(
        secret, hashed(network.narrow(), hash), network.wider().map(wider -> hashed(wider, hash)));
  }

  /** Whether a scope counts all secrets of the kind together. */
  public boolean isOverAll(GuessScope scope) {
    return !secret(scope).equals(secret);
  }

  /** Whose failures a scope counts. */
  public String secret(GuessScope scope) {
    return switch (scope) {
      case NETWORK, WIDER_NETWORK, SECRET, WORKED -> secret;
      case NETWORK_OVER_ALL, WIDER_OVER_ALL, OVERALL ->
          secret.substring(0, secret.indexOf(':') + 1) + ALL;
    };
  }

  /** From where a scope counts them; empty for a scope that the attempt does not have. */
  public Optional<String> network(GuessScope scope) {
    return switch (scope) {
      case NETWORK, NETWORK_OVER_ALL -> Optional.of(narrow);
      case WIDER_NETWORK, WIDER_OVER_ALL -> wider;
      case SECRET, OVERALL -> Optional.of(ALL);
      case WORKED -> Optional.of(WORKED);
    };
  }

  /**
   * The scopes that the attempt has, in the one order in which their rows are locked, so that none
   * wait in a circle: those of the secret before those over all, networks before everywhere, and
   * two networks by their hash. Not the narrow one first: whoever forgives all rows of a secret
   * cannot tell it from the wider.
   */
  public List<GuessScope> scopes() {
    return Stream.of(GuessScope.values())
        .filter(scope -> network(scope).isPresent())
        .sorted(
            Comparator.comparing(this::isOverAll)
                .thenComparing(scope -> network(scope).equals(Optional.of(ALL)))
                .thenComparing(scope -> network(scope).orElseThrow()))
        .toList();
  }

  /** The scopes in which a failure within these limits counts, in the same order. */
  public List<GuessScope> scopes(GuessLimits limits) {
    return scopes().stream()
        .filter(scope -> scope != GuessScope.WORKED || limits.countWorked())
        .toList();
  }

  private static String hashed(String network, KeyedHash hash) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(hash.of(CONTEXT, network), BYTES));
  }
}
