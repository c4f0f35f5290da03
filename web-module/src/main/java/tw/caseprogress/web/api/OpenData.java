package tw.caseprogress.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What is the same for everybody: any page may read it, and anybody may keep it for a while.
 *
 * @param maxAge for how many seconds
 */
record OpenData(int maxAge) {
  private static final String ROOT = "/api/public/v1/";

  /** Figures are a minute old at most; the others change when somebody changes them. */
  private static final Map<String, OpenData> PATHS =
      Map.of(
          ROOT + "agencies", new OpenData(300),
          ROOT + "case-types", new OpenData(300),
          ROOT + "working-days", new OpenData(300),
          ROOT + "statistics", new OpenData(60),
          ROOT + "statistics/months", new OpenData(60),
          ROOT + "catalog.jsonld", new OpenData(3600),
          ROOT + "openapi.json", new OpenData(3600),
          ROOT + "openapi.yaml", new OpenData(3600));

  /** What lies at a path; empty if it is nobody else's business. */
  static Optional<OpenData> at(String path) {
    return Optional.ofNullable(PATHS.get(path));
  }

  /** Lets pages of any origin read an answer, errors too. */
  static void shareWithPages(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "Content-Language, ETag, Retry-After");
  }

  /** What a browser asks before a page may ask. */
  static void allowPages(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
  }

  /** Says how long an answer is good, and by which mark it can be asked for again. */
  void keep(HttpServletResponse response, String mark) {
    response.setHeader("Cache-Control", "public, max-age=" + maxAge);
    response.setHeader("ETag", mark);
  }

  /** The mark of a content; weak, for the server may pack it on the way. */
  static String mark(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a client that sent {@code If-None-Match} has this content already. */
  static boolean isKnown(String ifNoneMatch, String mark) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(String::strip)
            .anyMatch(known -> known.equals("*") || strong(known).equals(strong(mark)));
  }

  private static String strong(String mark) {
    return mark.startsWith("W/") ? mark.substring(2) : mark;
  }
}
