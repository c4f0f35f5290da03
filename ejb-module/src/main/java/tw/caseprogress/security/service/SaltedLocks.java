package tw.caseprogress.security.service;

import java.security.SecureRandom;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Locks by a name, first come first served; a fixed number of them, which of them a name has nobody
 * outside can tell.
 */
final class SaltedLocks {

  private static final int LOCKS = 1_024;

  private final int salt = new SecureRandom().nextInt();
  private final Lock[] locks =
      Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

  Lock of(String name) {
    int hash = salt;
    for (int i = 0; i < name.length(); i++) {
      hash = Integer.rotateLeft((hash ^ name.charAt(i)) * 0x9E3779B1, 13);
    }
    return locks[Math.floorMod(hash ^ hash >>> 16, LOCKS)];
  }
}
