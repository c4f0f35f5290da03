package tw.caseprogress.intake;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.typed.TypedLine;

/**
 * The submission key of a row of a mail-room list: the same for the same reference of the same day
 * of receipt at the same agency, in whatever file and however often it comes.
 *
 * <p>It is made by a keyed hash, so that nobody can claim a reference that is not on their list.
 */
final class ListedKey {

  private static final long VERSION = 0xF000L;
  private static final long OWN_FORM = 0x8000L; // version 8: made by a rule of our own
  private static final long VARIANT = 0xC000_0000_0000_0000L;
  private static final long STANDARD = 0x8000_0000_0000_0000L;

  private ListedKey() {}

  /** The key of a row. */
  static UUID of(String agencyCode, LocalDate receivedOn, String reference, KeyedHash hash) {
    String plain = TypedLine.technical(reference).toUpperCase(Locale.ROOT);
    ByteBuffer bytes =
        ByteBuffer.wrap(hash.of("row of a mail-room list " + agencyCode, receivedOn + " " + plain));
    return new UUID(bytes.getLong() & ~VERSION | OWN_FORM, bytes.getLong() & ~VARIANT | STANDARD);
  }
}
