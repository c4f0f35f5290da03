package tw.caseprogress.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Properties;
import java.util.SortedMap;

/**
 * The release that runs.
 *
 * @param version its number, such as {@code 0.3.0}
 * @param day the day on which it came out
 */
record Release(String version, LocalDate day) {

  private static final String FILE = "release.properties";
  private static final int LETTERS_OF_MARK = 8;

  /** As the build wrote it down. */
  static Release own() {
    Properties written = new Properties();
    try (InputStream file = Release.class.getResourceAsStream(FILE)) {
      written.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Release(written.getProperty("version"), LocalDate.parse(written.getProperty("day")));
  }

  /**
   * What its style sheets and scripts are asked for by, so that a browser that kept those of before
   * asks anew: the number, and a mark of what is in them, for between two releases they change too.
   *
   * @param files their contents by their names
   */
  String mark(SortedMap<String, byte[]> files) {
    MessageDigest digest = digest();
    files.forEach(
        (name, content) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    String hash = HexFormat.of().formatHex(digest.digest());
    return version + "-" + hash.substring(0, LETTERS_OF_MARK);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
