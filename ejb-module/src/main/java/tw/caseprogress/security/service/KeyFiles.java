package tw.caseprogress.security.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.OwnerOnly;
import tw.caseprogress.security.Seal;

/**
 * Keys of 256 bits in a folder, one file each: {@code <purpose>.<number>.key}, Base64.
 *
 * <p>A purpose without a file gets its key number 1, unless values in the database hang on keys
 * that were lost. To replace a key, put a file with the next number beside it and restart: new
 * values are sealed with the highest number, old ones still open. A keyed hash has no such second
 * life, because its values cannot be told apart by key: it takes number 1.
 */
class KeyFiles {

  private static final int KEY_BYTES = 32;
  private static final int FIRST = 1;
  private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.([0-9]{1,3})\\.key");

  private final Path folder;
  private final KeyMarks marks;

  KeyFiles(Path folder, KeyMarks marks) {
    this.folder = folder;
    this.marks = marks;
  }

  Seal seal(String purpose) {
    TreeMap<Integer, SecretKey> found = new TreeMap<>(keys(purpose, "AES"));
    Map<Byte, SecretKey> byNumber = new HashMap<>();
    found.forEach((number, key) -> byNumber.put(number.byteValue(), key));
    return new Seal(purpose, found.lastKey().byteValue(), byNumber);
  }

  KeyedHash hash(String purpose) {
    SecretKey key = keys(purpose, "HmacSHA256").get(FIRST);
    if (key == null) {
      throw new IllegalStateException("Key number 1 of " + purpose + " is missing in " + folder);
    }
    return new KeyedHash(key);
  }

  private Map<Integer, SecretKey> keys(String purpose, String algorithm) {
    try {
      if (!Files.isDirectory(folder)) {
        OwnerOnly.makeFolder(folder);
      }
      Map<Integer, SecretKey> found = read(purpose, algorithm);
      Map<Integer, Optional<String>> used = marks.of(purpose);
      if (found.isEmpty() && used.isEmpty()) {
        create(purpose);
        found = read(purpose, algorithm);
      }
      requireUsed(purpose, used, found);
      found.forEach((number, key) -> marks.note(purpose, number, mark(key)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("The keys in " + folder + " cannot be read or made", e);
    }
  }

  private void requireUsed(
      String purpose, Map<Integer, Optional<String>> used, Map<Integer, SecretKey> found) {
    used.forEach(
        (number, mark) -> {
          SecretKey key = found.get(number);
          if (key == null) {
            throw new KeysMissingException(
                "The database hangs on key "
                    + folder.resolve(purpose + "." + number + ".key")
                    + ", which is not there: put the keys of this database back from the backup");
          }
          if (mark.isPresent() && !mark.get().equals(mark(key))) {
            throw new KeysMissingException(
                folder.resolve(purpose + "." + number + ".key")
                    + " is not the key that the database hangs on: put the keys of this database"
                    + " back from the backup");
          }
        });
  }

  /** Says of two keys whether they are the same; a key of 256 random bits is not found by it. */
  private static String mark(SecretKey key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("caseprogress key mark".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(key.getEncoded()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<Integer, SecretKey> read(String purpose, String algorithm) throws IOException {
    Map<Integer, SecretKey> found = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && name.group(1).equals(purpose)) {
          found.put(number(name.group(2), file), key(file, algorithm));
        }
      }
    }
    return found;
  }

  private static int number(String digits, Path file) {
    int number = Integer.parseInt(digits);
    if (number < FIRST || number > Byte.MAX_VALUE) {
      throw new IllegalStateException("A key number is 1 to 127: " + file);
    }
    return number;
  }

  private static SecretKey key(Path file, String algorithm) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException("A key has 32 bytes, not " + bytes.length + ": " + file);
    }
    return new SecretKeySpec(bytes, algorithm);
  }

  // A second server starting at the same moment may win; then its key is the one to read.
  private void create(String purpose) throws IOException {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    Path whole = Files.createTempFile(folder, purpose, ".new", OwnerOnly.file());
    try {
      Files.writeString(
          whole, Base64.getEncoder().encodeToString(bytes), StandardOpenOption.TRUNCATE_EXISTING);
      Files.createLink(folder.resolve(purpose + "." + FIRST + ".key"), whole);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(whole);
    }
  }
}
