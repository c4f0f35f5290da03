package tw.caseprogress.system;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A request written to the letter, also where no client of good manners would write it so; each on
 * a connection of its own.
 */
final class RawRequest {

  private static final int PATIENCE_IN_MILLIS = 60_000;

  private final String method;
  private final String target;
  private final List<String> headers = new ArrayList<>();
  private byte[] body = {};

  RawRequest(String method, String target) {
    this.method = method;
    this.target = target;
  }

  /** Adds a header as it stands, also one that is there already. */
  RawRequest header(String name, String value) {
    headers.add(name + ": " + value);
    return this;
  }

  /** The client as a gateway would name it. */
  RawRequest from(String address) {
    return header("X-Forwarded-For", address);
  }

  /** A body of known length. */
  RawRequest body(byte[] content) {
    body = content.clone();
    return header("Content-Length", Integer.toString(body.length));
  }

  /** A body in pieces, whose length nobody says. */
  RawRequest chunked(byte[] content) {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    for (int from = 0; from < content.length; from += 1000) {
      int length = Math.min(1000, content.length - from);
      chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      chunks.write(content, from, length);
      chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    body = chunks.toByteArray();
    return header("Transfer-Encoding", "chunked");
  }

  /** JSON of known length. */
  RawRequest json(String json) {
    return header("Content-Type", "application/json").body(json.getBytes(StandardCharsets.UTF_8));
  }

  Answer send(Zone zone) {
    try (Socket socket = new Socket("127.0.0.1", zone.at("/").getPort())) {
      socket.setSoTimeout(PATIENCE_IN_MILLIS);
      write(socket.getOutputStream());
      return Answer.of(read(socket.getInputStream()), method.equals("HEAD"));
    } catch (IOException e) {
      throw new IllegalStateException(this + " was not answered", e);
    }
  }

  /** Says how much is to come, sends a part of it and goes away. */
  void breakOff(Zone zone, int announced) {
    header("Content-Length", Integer.toString(announced));
    try (Socket socket = new Socket("127.0.0.1", zone.at("/").getPort())) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(head());
      socket.getOutputStream().write("{\"caseNumber\":".getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks, takes the first bytes of the answer and goes away. */
  void takeLittle(Zone zone) {
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(1024);
      socket.setSoTimeout(PATIENCE_IN_MILLIS);
      socket.setSoLinger(true, 0);
      socket.connect(new InetSocketAddress("127.0.0.1", zone.at("/").getPort()));
      write(socket.getOutputStream());
      socket.getInputStream().read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(OutputStream out) throws IOException {
    try {
      out.write(head());
      out.write(body);
      out.flush();
    } catch (SocketException e) {
      // A server may answer before it has everything, and close: the answer is there all the same
    }
  }

  /** What came before the other end closed, in good order or not. */
  private static byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        read.write(part, 0, length);
      }
    } catch (SocketException e) {
      // It had not read all that was sent
    }
    return read.toByteArray();
  }

  private byte[] head() {
    StringBuilder head =
        new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    String content = new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
    return method + " " + target + "\n" + String.join("\n", headers) + "\n\n" + content;
  }

  /**
   * What came back.
   *
   * @param headers by their names in lower case
   */
  record Answer(int status, String reason, Map<String, String> headers, byte[] body) {

    static Answer of(byte[] bytes, boolean withoutBody) throws IOException {
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      int end = latin.indexOf("\r\n\r\n");
      if (end < 0) {
        throw new IOException("No answer but: " + latin);
      }
      String[] lines = latin.substring(0, end).split("\r\n");
      String[] status = lines[0].split(" ", 3);
      Map<String, String> headers = new TreeMap<>();
      for (int i = 1; i < lines.length; i++) {
        String[] header = lines[i].split(":", 2);
        headers.merge(
            header[0].toLowerCase(Locale.ROOT), header[1].strip(), (one, two) -> one + ", " + two);
      }
      byte[] rest = latin.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
      boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
      return new Answer(
          Integer.parseInt(status[1]),
          status.length > 2 ? status[2] : "",
          headers,
          withoutBody ? rest : unpacked(chunked ? joined(rest) : rest, headers));
    }

    private static byte[] unpacked(byte[] content, Map<String, String> headers) throws IOException {
      if (!"gzip".equals(headers.get("content-encoding"))) {
        return content;
      }
      try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(content))) {
        return packed.readAllBytes();
      }
    }

    private static byte[] joined(byte[] chunks) throws IOException {
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      try (InputStream in = new ByteArrayInputStream(chunks)) {
        for (int length = length(in); length > 0; length = length(in)) {
          joined.writeBytes(in.readNBytes(length));
          in.readNBytes(2);
        }
      }
      return joined.toByteArray();
    }

    private static int length(InputStream in) throws IOException {
      StringBuilder line = new StringBuilder();
      for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
        line.append((char) octet);
      }
      return line.toString().isBlank() ? 0 : Integer.parseInt(line.toString().strip(), 16);
    }

    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }
}
