package tw.caseprogress.benchmarks.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.security.Seal;

/**
 * The keys of the installation that is filled, the first of each purpose: a new one has no others.
 */
record InstallationKeys(
    Seal personalData, Seal queryPasswords, KeyedHash queryPasswordHash, KeyedHash blindIndex) {

  /** Those that the server has made at its first start. */
  static InstallationKeys of(Path folder) throws IOException {
    return new InstallationKeys(
        seal(folder, "personal-data"),
        seal(folder, "query-passwords"),
        new KeyedHash(key(folder, "query-password-hash", "HmacSHA256")),
        new KeyedHash(key(folder, "blind-index", "HmacSHA256")));
  }

  private static Seal seal(Path folder, String purpose) throws IOException {
    byte first = 1;
    return new Seal(purpose, first, Map.of(first, key(folder, purpose, "AES")));
  }

  private static SecretKey key(Path folder, String purpose, String algorithm) throws IOException {
    String kept = Files.readString(folder.resolve(purpose + ".1.key")).strip();
    return new SecretKeySpec(Base64.getDecoder().decode(kept), algorithm);
  }

  @Override
  public String toString() {
    return "InstallationKeys[]";
  }
}
