package tw.caseprogress.security.service;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import tw.caseprogress.security.SaltedSpread;

/**
 * Locks by a name, first come first served; a fixed number of them, which of them a name has nobody
 * outside can tell.
 */
final class SaltedLocks {

  private static final int LOCKS = 1_024;

  private final SaltedSpread spread = new SaltedSpread(LOCKS);
  private final Lock[] locks =
      Stream.generate(() -> new ReentrantLock(true)).limit(LOCKS).toArray(Lock[]::new);

  Lock of(String name) {
    return locks[spread.of(name)];
  }
}
