package tw.caseprogress.listeners;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One of the four listeners, and what its clients may send. */
enum Listener {
  PUBLIC("caseprogress.port.public", 8080),
  INTRANET("caseprogress.port.intranet", 8081),
  HOTLINE("caseprogress.port.hotline", 8082),
  OPERATIONS("caseprogress.port.ops", 8083);

  /** The greatest body where nothing larger is meant. */
  static final int SMALL_BODY = 64 * 1024;

  /** Year files of the calendar, and tables by which agencies, people or cases come in. */
  private static final int FILE = 1024 * 1024;

  /** Forms of a case hold several long texts, of which a character takes nine bytes. */
  private static final int LONG_FORM = 256 * 1024;

  /** A scan of 20 MiB, and the form around it. */
  private static final int ATTACHMENT = 20 * 1024 * 1024 + SMALL_BODY;

  private static final Set<String> ATTACHMENT_PAGES =
      Set.of("/staff/casefile/attachments", "/staff/casefile/attachments.xhtml");
  private static final Set<String> FILE_PAGES =
      Set.of(
          "/admin/agency-sheet",
          "/admin/agency-sheet.xhtml",
          "/admin/calendar",
          "/admin/calendar.xhtml",
          "/admin/people/sheet",
          "/admin/people/sheet.xhtml",
          "/staff/casefile/list",
          "/staff/casefile/list.xhtml");
  private static final String LONG_FORMS = "/staff/casefile/";
  private static final Set<String> OPERATIONS_PATHS =
      Set.of("/health", "/health/live", "/health/ready", "/health/started", "/metrics");

  private static final Set<String> SERVERS_OWN = Set.of("/ejb-timer-service-app");

  private static final List<String> READING = List.of("GET", "HEAD");
  private static final List<String> READING_AND_SENDING = List.of("GET", "HEAD", "POST");
  private static final Set<String> NEVER = Set.of("TRACE", "TRACK", "CONNECT");

  private final String property;
  private final int otherwise;

  Listener(String property, int otherwise) {
    this.property = property;
    this.otherwise = otherwise;
  }

  /**
   * The listener of an address of ours; the public one, which grants least, if the settings name
   * none.
   */
  static Listener of(SocketAddress address) {
    int port = ((InetSocketAddress) address).getPort();
    return Arrays.stream(values())
        .filter(listener -> Integer.getInteger(listener.property, listener.otherwise) == port)
        .findFirst()
        .orElse(PUBLIC);
  }

  /**
   * The bytes that a body may have.
   *
   * @param signedIn whether the request brings the cookie of a session; who does so without one
   *     gets no further than the sign-in
   */
  int greatestBody(String path, boolean signedIn) {
    if (this != INTRANET || !signedIn) {
      return SMALL_BODY;
    }
    if (ATTACHMENT_PAGES.contains(path)) {
      return ATTACHMENT;
    }
    return FILE_PAGES.contains(path) ? FILE : path.startsWith(LONG_FORMS) ? LONG_FORM : SMALL_BODY;
  }

  /**
   * Whether a path may go on to the server; only the application knows those of the other zones.
   * What the server brings itself is told to nobody: without the slash at its end it would lead to
   * itself before our application is asked.
   */
  boolean mayHave(String path) {
    return this == OPERATIONS
        ? OPERATIONS_PATHS.contains(path)
        : SERVERS_OWN.stream().noneMatch(path::startsWith);
  }

  /** The methods that are taken, as the header Allow has them. */
  String methods() {
    return String.join(", ", this == OPERATIONS ? READING : READING_AND_SENDING);
  }

  /** Whether a method may go on to the server; the application knows those of each of its paths. */
  boolean mayUse(String method) {
    return this == OPERATIONS ? READING.contains(method) : !NEVER.contains(method);
  }
}
