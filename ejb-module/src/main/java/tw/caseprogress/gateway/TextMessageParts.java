package tw.caseprogress.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text message cut into the segments that go on the air.
 *
 * <p>A text of the GSM alphabet is one septet a byte; any other is UCS-2 (UTF-16, high byte first).
 * Neither a surrogate pair nor an escaped sign is ever cut apart.
 *
 * @param unicode whether the segments are UCS-2
 * @param segments in order; one for an empty text
 */
public record TextMessageParts(boolean unicode, List<byte[]> segments) {

  private static final int GSM_SINGLE = 160;
  private static final int GSM_JOINED = 153;
  private static final int UCS2_SINGLE = 70;
  private static final int UCS2_JOINED = 67;
  private static final int ESCAPE = 0x1B;

  // the place of a sign is its code; the escape has no sign
  private static final String GSM_BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String GSM_EXTENSION = "^{}\\[~]|€";
  private static final int[] GSM_EXTENSION_CODES = {
    0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65
  };

  public TextMessageParts {
    segments = List.copyOf(segments);
  }

  /** Cuts a text. */
  public static TextMessageParts of(String text) {
    List<byte[]> signs = new ArrayList<>();
    boolean gsm = text.chars().allMatch(TextMessageParts::isGsm);
    text.codePoints().forEach(sign -> signs.add(gsm ? gsm((char) sign) : ucs2(sign)));
    int unit = gsm ? 1 : 2;
    int length = signs.stream().mapToInt(sign -> sign.length).sum();
    int single = unit * (gsm ? GSM_SINGLE : UCS2_SINGLE);
    int joined = unit * (gsm ? GSM_JOINED : UCS2_JOINED);
    return new TextMessageParts(!gsm, cut(signs, length <= single ? single : joined));
  }

  private static List<byte[]> cut(List<byte[]> signs, int most) {
    List<byte[]> segments = new ArrayList<>();
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    for (byte[] sign : signs) {
      if (segment.size() + sign.length > most) {
        segments.add(segment.toByteArray());
        segment.reset();
      }
      segment.writeBytes(sign);
    }
    segments.add(segment.toByteArray());
    return segments;
  }

  /** The first sign outside the GSM alphabet, which makes a text UCS-2; empty if there is none. */
  public static Optional<String> firstUnicodeSign(String text) {
    return text.codePoints().filter(sign -> !isGsm(sign)).mapToObj(Character::toString).findFirst();
  }

  /** The whole text as bytes. */
  public byte[] joined() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    segments.forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  /** The text of one segment. */
  public static String text(boolean unicode, byte[] segment) {
    if (unicode) {
      return new String(segment, StandardCharsets.UTF_16BE);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < segment.length; i++) {
      boolean escaped = segment[i] == ESCAPE && i + 1 < segment.length;
      text.append(escaped ? extension(segment[++i]) : basic(segment[i]));
    }
    return text.toString();
  }

  private static char basic(byte code) {
    return code < 0 ? '?' : GSM_BASIC.charAt(code);
  }

  private static char extension(byte code) {
    for (int i = 0; i < GSM_EXTENSION_CODES.length; i++) {
      if (GSM_EXTENSION_CODES[i] == code) {
        return GSM_EXTENSION.charAt(i);
      }
    }
    return ' ';
  }

  private static boolean isGsm(int unit) {
    return unit != ESCAPE && (GSM_BASIC.indexOf(unit) >= 0 || GSM_EXTENSION.indexOf(unit) >= 0);
  }

  private static byte[] gsm(char sign) {
    int extension = GSM_EXTENSION.indexOf(sign);
    return extension >= 0
        ? new byte[] {ESCAPE, (byte) GSM_EXTENSION_CODES[extension]}
        : new byte[] {(byte) GSM_BASIC.indexOf(sign)};
  }

  private static byte[] ucs2(int sign) {
    return Character.toString(sign).getBytes(StandardCharsets.UTF_16BE);
  }
}
