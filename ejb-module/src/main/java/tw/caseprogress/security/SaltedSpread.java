package tw.caseprogress.security;

import java.security.SecureRandom;

/** Spreads names over a fixed number of places; nobody outside can tell which names share one. */
public final class SaltedSpread {

  private final int salt = new SecureRandom().nextInt();
  private final int places;

  /**
   * @param places how many places there are, 1 or more
   */
  public SaltedSpread(int places) {
    this.places = places;
  }

  /** The place of a name, 0 or more; the same as long as this object lives. */
  public int of(String name) {
    // Two names of one Java hash share a place whatever is added to it: the salt is hashed along
    int hash = salt;
    for (int i = 0; i < name.length(); i++) {
      hash = Integer.rotateLeft((hash ^ name.charAt(i)) * 0x9E3779B1, 13);
    }
    return Math.floorMod(hash ^ hash >>> 16, places);
  }
}
