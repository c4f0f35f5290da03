package tw.caseprogress.typed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file as it circulates in Taiwan: in UTF-8, with a byte order mark or without, or in
 * Big5 (code page 950).
 */
public final class FileText {

  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Charset BIG5 = Charset.forName("x-windows-950");

  private FileText() {}

  /**
   * The text without its mark; empty for what is neither. Chinese in Big5 is hardly ever valid
   * UTF-8: the first byte of most of its characters cannot start one.
   */
  public static Optional<String> decode(byte[] content) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, BIG5)) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(marked ? text.substring(1) : text);
      } catch (CharacterCodingException e) {
        // not this one; the next charset may fit
      }
    }
    return Optional.empty();
  }
}
