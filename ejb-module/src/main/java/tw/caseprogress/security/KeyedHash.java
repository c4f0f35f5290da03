package tw.caseprogress.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Turns a value into 32 bytes that nobody can compute or try out without the key (HMAC-SHA-256).
 *
 * <p>The context keeps equal values apart: the same query password of two cases, or the same digits
 * as a mobile number and as something else, give unrelated hashes. Immutable and safe for
 * concurrent use.
 */
public final class KeyedHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;

  /** Takes the key, which should be random and of 32 bytes. */
  public KeyedHash(SecretKey key) {
    this.key = key;
  }

  /**
   * The hash of a value within a context.
   *
   * @param context what the value belongs to, such as a case number or the name of a column
   * @param value the value itself
   */
  public byte[] of(String context, String value) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(context.getBytes(StandardCharsets.UTF_8));
      // Never part of UTF-8: ("ab", "c") and ("a", "bc") stay different.
      mac.update((byte) 0xFF);
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /** Whether a hash is that of the value; takes equally long wherever they differ. */
  public boolean matches(byte[] hash, String context, String value) {
    return MessageDigest.isEqual(hash, of(context, value));
  }
}
