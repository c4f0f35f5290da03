package tw.caseprogress.security;

/** A password to be handed over, with the hash that is kept of it. */
public record HashedPassword(String password, String hash) {

  /** Without the password, and without its hash. */
  @Override
  public String toString() {
    return "HashedPassword[]";
  }
}
