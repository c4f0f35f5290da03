package tw.caseprogress.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes texts and files so that only a holder of the key can read them, and nobody can change them
 * unnoticed (AES-256-GCM).
 *
 * <p>A sealed value is: one byte key number, 12 bytes nonce, the cipher text with its tag of 16
 * bytes. The key number lets keys be replaced: new values take the current key, old values still
 * open with theirs. The key number and the purpose are authenticated, so a value sealed for one
 * purpose does not open under another even where two purposes shared a key.
 *
 * <p>Immutable and safe for concurrent use. Nonces are random: replace a key before it has sealed
 * 2^32 values (NIST SP 800-38D, section 8.3).
 */
public final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEADER_BYTES = 1 + NONCE_BYTES;

  private final byte[] purpose;
  private final byte currentKey;
  private final Map<Byte, SecretKey> keys;
  private final SecureRandom random = new SecureRandom();

  /**
   * Takes the keys of one purpose.
   *
   * @param purpose what the values are for, in words
   * @param currentKey the number of the key for new values
   * @param keys every key still in use, by its number
   */
  public Seal(String purpose, byte currentKey, Map<Byte, SecretKey> keys) {
    if (!keys.containsKey(currentKey)) {
      throw new IllegalArgumentException("There is no key number " + currentKey);
    }
    this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
    this.currentKey = currentKey;
    this.keys = Map.copyOf(keys);
  }

  /** The sealed form of a text; sealing the same text twice gives different bytes. */
  public byte[] seal(String text) {
    return seal(text.getBytes(StandardCharsets.UTF_8), "");
  }

  /**
   * The sealed form of a content.
   *
   * @param place where it lies, authenticated with it: it does not open in another's place
   */
  public byte[] seal(byte[] content, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] body = run(Cipher.ENCRYPT_MODE, new Sealing(currentKey, nonce, place), content);
    return ByteBuffer.allocate(HEADER_BYTES + body.length)
        .put(currentKey)
        .put(nonce)
        .put(body)
        .array();
  }

  /**
   * The text that was sealed.
   *
   * @throws BrokenSealException if the value was changed, was sealed for another purpose, or its
   *     key is gone
   */
  public String open(byte[] sealed) {
    return new String(open(sealed, ""), StandardCharsets.UTF_8);
  }

  /**
   * The content that was sealed for a place.
   *
   * @throws BrokenSealException if the value was changed, was sealed for another purpose or place,
   *     or its key is gone
   */
  public byte[] open(byte[] sealed, String place) {
    if (sealed.length < HEADER_BYTES + TAG_BITS / Byte.SIZE || !keys.containsKey(sealed[0])) {
      throw new BrokenSealException();
    }
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte key = buffer.get();
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] body = new byte[buffer.remaining()];
    buffer.get(body);
    return run(Cipher.DECRYPT_MODE, new Sealing(key, nonce, place), body);
  }

  /** With which key, nonce and place a value is sealed or opened. */
  private record Sealing(byte key, byte[] nonce, String place) {}

  private byte[] run(int mode, Sealing sealing, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, keys.get(sealing.key()), new GCMParameterSpec(TAG_BITS, sealing.nonce()));
      cipher.updateAAD(new byte[] {sealing.key()});
      cipher.updateAAD(purpose);
      if (!sealing.place().isEmpty()) {
        cipher.updateAAD(new byte[] {0}); // no purpose has it: the two are told apart
        cipher.updateAAD(sealing.place().getBytes(StandardCharsets.UTF_8));
      }
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new BrokenSealException(e);
    }
  }
}
