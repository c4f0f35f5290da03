package tw.caseprogress.casefile;

import java.nio.ByteBuffer;
import tw.caseprogress.security.KeyedHash;

/**
 * Turns a running serial into the nine inner digits of a case number, so that numbers show neither
 * order nor volume and yet never collide.
 *
 * <p>A Feistel network over pairs below 31,623, walked on until the result has nine digits: a
 * permutation of 0 to 999,999,999 that only the holder of the key can foresee.
 */
public final class CaseNumberSeries {

  /** The serials are below this number. */
  public static final long SIZE = 1_000_000_000L;

  private static final int ROUNDS = 6;
  private static final int HALF = 31_623; // the least whose square is SIZE or more
  private static final String CONTEXT = "case-number";

  private final KeyedHash hash;

  public CaseNumberSeries(KeyedHash hash) {
    this.hash = hash;
  }

  /**
   * The number of a serial in a year.
   *
   * @param year the common year of registration
   * @param serial 0 to {@link #SIZE} - 1; each only once within a year
   */
  public CaseNumber number(int year, long serial) {
    if (serial < 0 || serial >= SIZE) {
      throw new IllegalArgumentException("No serial " + serial);
    }
    long inner = permuted(serial);
    while (inner >= SIZE) {
      inner = permuted(inner);
    }
    return CaseNumber.of(year, inner);
  }

  private long permuted(long value) {
    long left = value / HALF;
    long right = value % HALF;
    for (int round = 0; round < ROUNDS; round++) {
      long next = (left + mixed(round, right)) % HALF;
      left = right;
      right = next;
    }
    return left * HALF + right;
  }

  private long mixed(int round, long value) {
    byte[] bytes = hash.of(CONTEXT, round + ":" + value);
    return Math.floorMod(ByteBuffer.wrap(bytes).getLong(), HALF);
  }
}
