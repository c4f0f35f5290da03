package tw.caseprogress.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as they are written on the wire, which no library lets one write as one likes. */
final class RawHttp {

  private static final int PATIENCE_MILLIS = 60_000;

  private RawHttp() {}

  static Socket connect(Zone zone) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), zone.at("/").getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** What is answered to a request; the server ends the connection. */
  static String ask(Zone zone, String request) throws IOException {
    try (Socket socket = connect(zone)) {
      send(socket, request);
      return read(socket);
    }
  }

  /** The answer of the server's own administration, which is no zone. */
  static String askAdministration(String path) throws IOException {
    int port = Integer.getInteger("caseprogress.port.admin");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      send(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      return read(socket);
    }
  }

  private static void send(Socket socket, String request) throws IOException {
    try {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    } catch (java.net.SocketException e) {
      // answered and ended before all of it was taken: the answer is there all the same
    }
  }

  /** The answer to a request without body, with any host and headers. */
  static String ask(Zone zone, String method, String path, String... headers) throws IOException {
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    boolean host = false;
    for (String header : headers) {
      request.append(header).append("\r\n");
      host = host || header.startsWith("Host:");
    }
    return ask(zone, request + (host ? "" : "Host: localhost\r\n") + "Connection: close\r\n\r\n");
  }

  /** Everything up to the end of the connection. */
  static String read(Socket socket) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(part);
          n >= 0;
          n = socket.getInputStream().read(part)) {
        answer.write(part, 0, n);
      }
    } catch (java.net.SocketException e) {
      // ended before all that was sent had been read: what came before counts
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  static int status(String answer) {
    Matcher status = Pattern.compile("\\AHTTP/1\\.[01] (\\d{3})").matcher(answer);
    return status.find() ? Integer.parseInt(status.group(1)) : 0;
  }

  static String head(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    return end < 0 ? answer : answer.substring(0, end);
  }

  static Optional<String> header(String answer, String name) {
    Matcher header =
        Pattern.compile("(?im)^" + Pattern.quote(name) + ": *([^\\r\\n]*)").matcher(head(answer));
    return header.find() ? Optional.of(header.group(1)) : Optional.empty();
  }
}
