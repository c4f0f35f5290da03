package tw.caseprogress.casefile.service;

import java.text.Normalizer;
import java.util.Locale;
import tw.caseprogress.security.KeyedHash;

/** Keyed hashes by which sealed names and numbers are found again, only by their full value. */
public final class BlindIndex {

  private BlindIndex() {}

  /** Of a name, whatever its width, case and spaces. */
  public static byte[] name(KeyedHash hash, String name) {
    String one =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("\\s+", "")
            .toLowerCase(Locale.ROOT);
    return hash.of("applicant-name", one);
  }

  /** Of a mobile number in E.164. */
  public static byte[] mobile(KeyedHash hash, String e164) {
    return hash.of("mobile", e164);
  }
}
