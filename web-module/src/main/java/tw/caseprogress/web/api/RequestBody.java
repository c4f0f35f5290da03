package tw.caseprogress.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/**
 * The body of a request, read whole before anything looks at it: no parser meets more than {@value
 * #MOST_BYTES} bytes, and who breaks off an upload meets no parser at all.
 */
final class RequestBody extends ServletInputStream {
  /** The most that is taken; the longest sensible body has some thousands. */
  static final int MOST_BYTES = 65_536;

  private final ByteArrayInputStream bytes;

  RequestBody(byte[] bytes) {
    this.bytes = new ByteArrayInputStream(bytes);
  }

  /**
   * Reads the body of a request.
   *
   * @throws ProblemException if it is packed, or larger than what is taken; what is announced is
   *     believed and not read
   */
  static byte[] read(HttpServletRequest request) throws IOException {
    String packed = request.getHeader("Content-Encoding");
    if (packed != null && !packed.strip().toLowerCase(Locale.ROOT).equals("identity")) {
      throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw ProblemException.of(ProblemType.CONTENT_TOO_LARGE);
    }
    if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
      return new byte[0];
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw ProblemException.of(ProblemType.CONTENT_TOO_LARGE);
    }
    return body;
  }

  @Override
  public int read() {
    return bytes.read();
  }

  @Override
  public int read(byte[] target, int from, int most) {
    return bytes.read(target, from, most);
  }

  @Override
  public int available() {
    return bytes.available();
  }

  @Override
  public boolean isFinished() {
    return bytes.available() == 0;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("The body has been read");
  }
}
