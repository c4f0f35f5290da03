package tw.caseprogress.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many clients of one address that send and read next to nothing keep nobody else waiting, on no
 * listener.
 *
 * <p>The promise is one second on a quiet machine. Here an answer only has to come while the slow
 * ones are still being held: were a thread waiting for each of them, none would come.
 */
class SlowClientsIT {

  /** More than any listener has threads. */
  private static final int MANY = 100;

  private static final Duration WHILE_THEY_ARE_HELD = Duration.ofSeconds(10);
  private static final Duration IN_THE_END = Duration.ofSeconds(120);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  /** What slow clients begin with, and go on with byte by byte. */
  record Slowness(Zone zone, String what, String beginning) {

    @Override
    public String toString() {
      return zone + ", " + what;
    }
  }

  static Stream<Slowness> ways() {
    return Stream.of(
        head(Zone.PUBLIC),
        head(Zone.INTRANET),
        head(Zone.HOTLINE),
        head(Zone.OPERATIONS),
        body(Zone.PUBLIC, "/", FORM),
        body(Zone.PUBLIC, "/api/public/v1/case-progress", JSON),
        body(Zone.PUBLIC, "/no-such-page", FORM),
        chunks(Zone.PUBLIC, "/api/public/v1/case-progress"),
        body(Zone.INTRANET, "/sign-in", FORM),
        body(Zone.INTRANET, "/staff/casefile/view", FORM),
        body(Zone.INTRANET, "/admin/calendar", "multipart/form-data; boundary=x"),
        chunks(Zone.INTRANET, "/api/staff/v1/calendars/x.ics"),
        body(Zone.HOTLINE, "/sign-in", FORM),
        body(Zone.HOTLINE, "/hotline/look-up", JSON),
        body(Zone.OPERATIONS, "/health", JSON));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whoSendsSlowly_keepsNobodyWaiting(Slowness slow) throws Exception {
    try (Crowd crowd = new Crowd(slow.zone(), slow.beginning())) {
      crowd.goOn();

      assertThat(honest(slow.zone())).isEqualTo(200);
      if (slow.zone() != Zone.OPERATIONS) { // which refuses a body at once
        assertThat(crowd.held()).as("still held").isGreaterThan(MANY / 2);
      }
      crowd.goOn();
      assertThat(honest(slow.zone())).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoReadsSlowly_keepsNobodyWaiting(Zone zone) throws Exception {
    String path =
        zone == Zone.OPERATIONS
            ? "/metrics"
            : "/jakarta.faces.resource/components.js.xhtml?ln=primefaces";
    String question = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (Crowd crowd = new Crowd(zone, question + question + question)) {
      crowd.readOneByte();

      assertThat(honest(zone)).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatNeverEnds_isRefusedInTheEnd() throws Exception {
    Slowness slow = body(Zone.PUBLIC, "/", FORM);
    try (Crowd crowd = new Crowd(slow.zone(), slow.beginning())) {
      await().atMost(IN_THE_END).until(() -> crowd.held() == 0);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATIONS")
  void aBodyThatIsTooLarge_isRefusedByItsLength(Zone zone) throws Exception {
    String answer =
        RawHttp.ask(
            zone, "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 70000\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void aBodyThatIsTooLarge_isRefusedByWhatComes() throws Exception {
    String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
    String answer =
        RawHttp.ask(
            Zone.PUBLIC,
            "POST /api/public/v1/case-progress HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(20));

    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
  }

  @Test
  void whatTheParserRefuses_isToldAsTheInterfaceTellsIt() throws Exception {
    String withoutHost = " /api/public/v1/case-progress HTTP/1.1\r\n\r\n";

    assertThat(RawHttp.ask(Zone.PUBLIC, "GET" + withoutHost))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json", "\"status\":400");
    assertThat(RawHttp.ask(Zone.PUBLIC, "HEAD" + withoutHost))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("\r\n\r\n");
    assertThat(RawHttp.ask(Zone.PUBLIC, "GET / HTTP/1.1\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("text/html");
  }

  @Test
  void aPackedBody_isNotUnpacked() throws Exception {
    for (String encoding : new String[] {"gzip", "deflate", "lzma", "br"}) {
      String answer =
          RawHttp.ask(
              Zone.PUBLIC,
              "POST /api/public/v1/case-progress HTTP/1.1\r\nHost: localhost\r\n"
                  + "Content-Type: application/json\r\nContent-Encoding: "
                  + encoding
                  + "\r\nContent-Length: 2\r\n\r\n{}");

      assertThat(answer).as(encoding).startsWith("HTTP/1.1 415 ");
    }
  }

  @Test
  void aBodyInPieces_isReadAsOne() throws Exception {
    try (Socket socket = RawHttp.connect(Zone.PUBLIC)) {
      for (String piece :
          List.of(
              "POST /api/public/v1/case-progress HTTP/1.1\r\nHost: localhost\r\n",
              "Expect: 100-continue\r\nConnection: close\r\nContent-Type: application/json\r\n",
              "Content-Length: 18\r\n\r\n",
              "{\"caseNumb",
              "er\":\"1\"}")) {
        socket.getOutputStream().write(piece.getBytes(US_ASCII));
        Thread.sleep(100);
      }

      assertThat(RawHttp.read(socket)).contains("HTTP/1.1 100 Continue", "\"queryPassword\"");
    }
  }

  private static Slowness head(Zone zone) {
    return new Slowness(zone, "head", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
  }

  private static Slowness body(Zone zone, String path, String type) {
    return new Slowness(
        zone,
        "body of " + path,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 5000\r\n\r\nx"
            .formatted(path, type));
  }

  private static Slowness chunks(Zone zone, String path) {
    return new Slowness(
        zone,
        "chunks of " + path,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n".formatted(path, JSON)
            + "Transfer-Encoding: chunked\r\n\r\n1000\r\n{");
  }

  /** The status of a request that is sent at once, on a connection of its own. */
  private static int honest(Zone zone) throws IOException, InterruptedException {
    String path =
        switch (zone) {
          case PUBLIC -> "/";
          case INTRANET, HOTLINE -> "/sign-in";
          case OPERATIONS -> "/health/live";
        };
    return honest(zone.at(path)).statusCode();
  }

  private static HttpResponse<String> honest(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).timeout(WHILE_THEY_ARE_HELD).build(),
            BodyHandlers.ofString());
  }

  /** Clients that have begun something together. */
  private static final class Crowd implements AutoCloseable {

    private final List<Socket> sockets = new ArrayList<>();

    Crowd(Zone zone, String beginning) throws IOException {
      for (int i = 0; i < MANY; i++) {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), zone.at("/").getPort()));
        socket.setSoTimeout(1);
        socket.getOutputStream().write(beginning.getBytes(US_ASCII));
      }
    }

    void goOn() {
      for (Socket socket : sockets) {
        try {
          socket.getOutputStream().write('x');
        } catch (IOException e) {
          // this one has been ended
        }
      }
    }

    void readOneByte() {
      for (Socket socket : sockets) {
        try {
          socket.setSoTimeout(2000);
          socket.getInputStream().read();
        } catch (IOException e) {
          // nothing is there yet
        }
      }
    }

    /** How many the server still listens to: neither answered nor ended. */
    long held() {
      return sockets.stream().filter(Crowd::isHeld).count();
    }

    private static boolean isHeld(Socket socket) {
      try {
        socket.getInputStream().read();
        return false;
      } catch (SocketTimeoutException e) {
        return true;
      } catch (IOException e) {
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
