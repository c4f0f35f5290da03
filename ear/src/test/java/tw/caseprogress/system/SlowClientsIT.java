package tw.caseprogress.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many clients of one address that send and read next to nothing keep nobody else waiting, on no
 * listener: the next honest request is answered within a second. Were a thread waiting for each of
 * them, none would be answered at all; {@code benchmarks/slow} shows that, and measures the second.
 *
 * <p>A machine that is busy with other work is slow by itself. So an honest request has several
 * tries, of which one has to keep the second, or thrice the time of a quiet one of the same run.
 */
class SlowClientsIT {

  /** More than any listener has threads. */
  private static final int MANY = 100;

  /** More than the listener of operations has threads; its only long page is dear to make. */
  private static final int MANY_AT_OPERATIONS = 10;

  /** More than any buffer between the server and a client that does not read would take. */
  private static final int MORE_THAN_BUFFERS_TAKE = 20_000_000;

  private static final Duration PROMISED = Duration.ofSeconds(1);
  private static final Duration GIVEN_UP = Duration.ofSeconds(10);
  private static final int TRIES = 12;
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
    Duration allowed = allowed(slow.zone());
    try (SlowCrowd crowd = new SlowCrowd(slow.zone(), MANY, slow.beginning())) {
      crowd.goOn();

      assertThat(soonest(slow.zone(), allowed)).isLessThanOrEqualTo(allowed);
      if (slow.zone() != Zone.OPERATIONS) { // which refuses a body at once
        assertThat(crowd.held()).as("still held").isGreaterThan(MANY / 2);
      }
      crowd.goOn();
      assertThat(soonest(slow.zone(), allowed)).isLessThanOrEqualTo(allowed);
    }
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("try") // the crowd is there, no more is wanted of it
  void whoReadsSlowly_keepsNobodyWaiting(Zone zone) throws Exception {
    boolean operations = zone == Zone.OPERATIONS;
    String path =
        operations ? "/metrics" : "/jakarta.faces.resource/components.js.xhtml?ln=primefaces";
    String question = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    Duration allowed = allowed(zone);
    int length = honest(zone.at(path)).body().length();
    int questions = MORE_THAN_BUFFERS_TAKE / length + 1;
    int many = operations ? MANY_AT_OPERATIONS : MANY;
    try (SlowCrowd crowd = new SlowCrowd(zone, many, question.repeat(questions))) {
      assertThat(soonest(zone, allowed)).isLessThanOrEqualTo(allowed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoAsksOnWithoutWaitingForAnswers_isEnded(Zone zone) throws IOException {
    String path = zone == Zone.OPERATIONS ? "/health/live" : "/";
    String question = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (Socket socket = RawHttp.connect(zone)) {
      socket.getOutputStream().write(question.repeat(20).getBytes(StandardCharsets.US_ASCII));

      assertThat(answers(socket)).isLessThanOrEqualTo(3);
    }
  }

  /** How many answers came until the connection was ended, in whatever way. */
  private static int answers(Socket socket) {
    StringBuilder read = new StringBuilder();
    byte[] part = new byte[8192];
    try {
      for (int size = 0; size >= 0; size = socket.getInputStream().read(part)) {
        read.append(new String(part, 0, size, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException e) {
      // what the server did not read makes the end a reset
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.toString().split("HTTP/1\\.1 ", -1).length - 1;
  }

  @Test
  void aBodyThatNeverEnds_isRefusedInTheEnd() throws Exception {
    Slowness slow = body(Zone.PUBLIC, "/", FORM);
    try (SlowCrowd crowd = new SlowCrowd(slow.zone(), MANY, slow.beginning())) {
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

  @ParameterizedTest
  @CsvSource({
    "/staff/worklist, 65536",
    "/staff/casefile/view, 262144",
    "/admin/calendar, 1048576",
    "/admin/people/sheet, 1048576",
    "/admin/agency-sheet, 1048576",
    "/staff/casefile/list, 1048576",
    "/staff/casefile/attachments, 21037056",
    "/staff/casefile/attachment, 262144"
  })
  void eachPageHasItsBound_andNoneALargerOneWithoutASession(String path, int bound)
      throws Exception {
    String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n";

    assertThat(
            RawHttp.ask(
                Zone.INTRANET,
                head + "Cookie: JSESSIONID=x\r\nContent-Length: " + (bound + 1) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ");
    assertThat(RawHttp.ask(Zone.INTRANET, head + "Content-Length: 65537\r\n\r\n"))
        .startsWith("HTTP/1.1 413 ");
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

  /** The second, or more where the machine needs more for a request that nothing disturbs. */
  private static Duration allowed(Zone zone) throws Exception {
    Duration quiet = soonest(zone, PROMISED).multipliedBy(3);
    return quiet.compareTo(PROMISED) > 0 ? quiet : PROMISED;
  }

  /** How long the quickest of some honest requests took, each on a connection of its own. */
  private static Duration soonest(Zone zone, Duration enough) throws Exception {
    String path =
        switch (zone) {
          case PUBLIC -> "/";
          case INTRANET, HOTLINE -> "/sign-in";
          case OPERATIONS -> "/health/live";
        };
    Duration soonest = GIVEN_UP;
    for (int i = 0; i < TRIES && soonest.compareTo(enough) > 0; i++) {
      long asked = System.nanoTime();
      try {
        assertThat(honest(zone.at(path)).statusCode()).isEqualTo(200);
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        soonest = took.compareTo(soonest) < 0 ? took : soonest;
      } catch (HttpTimeoutException e) {
        // no answer at all
      }
    }
    return soonest;
  }

  private static HttpResponse<String> honest(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).timeout(GIVEN_UP).build(), BodyHandlers.ofString());
  }
}
