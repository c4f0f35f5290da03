package tw.caseprogress.web.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file made for one member of staff, to be kept by who asked and by nobody between. */
public final class FileAnswer {

  private static final String NOT_PLAIN = "[^A-Za-z0-9.-]+";

  private FileAnswer() {}

  /** Answers with a file that lies in memory. */
  public static void send(
      HttpServletResponse response, String fileName, String mediaType, byte[] content)
      throws IOException {
    begin(response, fileName, mediaType, content.length);
    response.getOutputStream().write(content);
  }

  /** Says what comes, before the file is written to the answer. */
  public static void begin(
      HttpServletResponse response, String fileName, String mediaType, long length) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; " + named(fileName));
    response.setHeader("Cache-Control", "no-store");
    response.setContentLengthLong(length);
  }

  /** A name for old programs, and the same as it is (RFC 6266). */
  static String named(String fileName) {
    String plain = fileName.replaceAll(NOT_PLAIN, "_");
    return "filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
