package tw.caseprogress.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server has written into its log from a moment on. */
final class ServerLog {

  private static final Path FILE =
      SampleFile.folder().resolve("domain/case-progress/logs/server.log");
  private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\[\\d{4}-)");
  private static final Pattern OF_A_LISTENER =
      Pattern.compile("_ThreadName=(?:pool-|http-|.*::)(?:public|intranet|hotline|ops)");
  private static final Pattern SEVERE = Pattern.compile("levelValue: 1\\d{3}\\]");
  private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(");

  private final long from;

  private ServerLog(long from) {
    this.from = from;
  }

  /** The log from now on. */
  static ServerLog fromNow() {
    return new ServerLog(length());
  }

  private static long length() {
    try {
      return Files.size(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The errors and the stack traces that came of requests, whichever logger wrote them; what jobs
   * and timers write is not of requests.
   */
  List<String> troubleOfRequests() {
    try {
      byte[] all = Files.readAllBytes(FILE);
      int start = all.length < from ? 0 : (int) from; // a new file, after a rotation
      String text = new String(all, start, all.length - start, StandardCharsets.UTF_8);
      return Stream.of(ENTRY.split(text))
          .filter(entry -> OF_A_LISTENER.matcher(entry).find())
          .filter(entry -> SEVERE.matcher(entry).find() || TRACE.matcher(entry).find())
          .map(entry -> entry.lines().limit(8).reduce("", (head, line) -> head + '\n' + line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
