package tw.caseprogress.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords so that guessing them from a copy of the table is slow (PBKDF2 with
 * HMAC-SHA-512).
 *
 * <p>The stored text is {@code PBKDF2WithHmacSHA512:<iterations>:<salt>:<hash>}, Base64 inside: the
 * form of Jakarta Security's {@code Pbkdf2PasswordHash}. Each hash says its own iterations, so they
 * can be raised later. Immutable and safe for concurrent use.
 *
 * @param iterations the work for new hashes, at least 210,000 (OWASP Password Storage, 2023)
 */
public record PasswordHash(int iterations) {

  /** The smallest work allowed for new hashes. */
  public static final int MINIMUM_ITERATIONS = 210_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int SALT_BYTES = 32;
  private static final int HASH_BYTES = 64;
  private static final int PARTS = 4;

  public PasswordHash {
    if (iterations < MINIMUM_ITERATIONS) {
      throw new IllegalArgumentException(
          "At least " + MINIMUM_ITERATIONS + " iterations, not " + iterations);
    }
  }

  /** The hash of a password with a salt of its own. */
  public String of(char[] password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":",
        ALGORITHM,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, iterations)));
  }

  /** Whether the hash is that of the password; takes equally long wherever they differ. */
  public boolean matches(char[] password, String hash) {
    String[] parts = parts(hash);
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] expected = base64.decode(parts[3]);
    byte[] actual = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual);
  }

  /** Whether the hash was made with less work than new ones are. */
  public boolean isWeak(String hash) {
    return Integer.parseInt(parts(hash)[1]) < iterations;
  }

  private static String[] parts(String hash) {
    String[] parts = hash.split(":");
    if (parts.length != PARTS || !parts[0].equals(ALGORITHM)) {
      throw new IllegalArgumentException("Not a password hash");
    }
    return parts;
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, HASH_BYTES * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
