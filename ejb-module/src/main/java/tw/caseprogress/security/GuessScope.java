package tw.caseprogress.security;

/** What failures are counted by. */
public enum GuessScope {
  /** One secret and one network. */
  NETWORK,
  /** One secret and the wider network around it (IPv6 alone has one). */
  WIDER_NETWORK,
  /** One secret, from everywhere. */
  SECRET,
  /** One network, at all secrets. */
  NETWORK_OVER_ALL,
  /** One wider network, at all secrets. */
  WIDER_OVER_ALL,
  /** Everything. */
  OVERALL,
  /** One secret, by proofs of work where the network had no try left, from everywhere. */
  WORKED
}
