package tw.caseprogress.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Octets in an address as {@code %XX} (RFC 3986), which together have to be UTF-8. */
final class PercentEncoding {
  private PercentEncoding() {}

  /** Whether each {@code %} has its two digits, and what they stand for is text. */
  static boolean isWellFormed(String encoded) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(encoded.length());
    for (int at = 0; at < encoded.length(); at++) {
      char c = encoded.charAt(at);
      if (c != '%') {
        octets.write(c < 128 ? c : '?');
      } else if (at + 2 < encoded.length()
          && HexFormat.isHexDigit(encoded.charAt(at + 1))
          && HexFormat.isHexDigit(encoded.charAt(at + 2))) {
        octets.write(HexFormat.fromHexDigits(encoded, at + 1, at + 3));
        at += 2;
      } else {
        return false;
      }
    }
    return isUtf8(octets.toByteArray());
  }

  private static boolean isUtf8(byte[] octets) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
