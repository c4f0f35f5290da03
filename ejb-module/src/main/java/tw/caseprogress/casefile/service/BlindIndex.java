package tw.caseprogress.casefile.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.typed.NameFold;

/** Keyed hashes by which sealed names and numbers are found again, only by their full value. */
public final class BlindIndex {

  private static final String NAME = "applicant-name";

  private BlindIndex() {}

  /** Of a name by its fold: whatever its signs, blanks, width and case. */
  public static byte[] name(KeyedHash hash, String name) {
    return hash.of(NAME, NameFold.VERSION + " " + NameFold.of(name));
  }

  /** Of a name by the first rules of folding, as long as rows that hold it may be left. */
  public static byte[] nameByFirstFold(KeyedHash hash, String name) {
    String one =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("\\s+", "")
            .toLowerCase(Locale.ROOT);
    return hash.of(NAME, one);
  }

  /** Of an e-mail address in ASCII; capitals do not matter. */
  public static byte[] email(KeyedHash hash, String address) {
    return hash.of("email", address.toLowerCase(Locale.ROOT));
  }

  /** Of a place at which notices arrive; empty for others, by which no case is found. */
  public static Optional<byte[]> of(KeyedHash hash, ContactPlace place, String address) {
    return switch (place) {
      case EMAIL -> Optional.of(email(hash, address));
      case MOBILE -> Optional.of(mobile(hash, address));
      case LANDLINE, POSTAL_ADDRESS -> Optional.empty();
    };
  }

  /** Of a mobile number in E.164. */
  public static byte[] mobile(KeyedHash hash, String e164) {
    return hash.of("mobile", e164);
  }
}
