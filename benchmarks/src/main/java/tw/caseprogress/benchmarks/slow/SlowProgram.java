package tw.caseprogress.benchmarks.slow;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lets a hundred clients send or read next to nothing at each listener, and measures how long
 * honest requests take meanwhile, each on a connection of its own. Started by {@code
 * benchmarks/slow}, with the guard of the listeners and without it.
 */
public final class SlowProgram {

  private static final PrintStream OUT = System.out;
  private static final int MANY = 100;
  private static final int HONEST = 20;
  private static final int MORE_THAN_BUFFERS_TAKE = 20_000_000;
  private static final Duration GIVEN_UP = Duration.ofSeconds(10);

  private final boolean guarded;
  private boolean good = true;

  private SlowProgram(boolean guarded) {
    this.guarded = guarded;
  }

  /**
   * A listener.
   *
   * @param port where it listens
   * @param honest the page that an honest client asks for
   * @param large the largest answer that it gives anybody
   */
  private record Target(String name, int port, String honest, String large) {

    static Target of(String name, String honest, String large) {
      return new Target(name, Integer.getInteger(name), honest, large);
    }

    URI at(String path) {
      return URI.create("http://127.0.0.1:" + port + path);
    }
  }

  /**
   * Runs the program and prints its figures.
   *
   * @param args "guarded" if every request has to be answered within a second
   */
  public static void main(String[] args) throws Exception {
    SlowProgram program = new SlowProgram(args.length > 0 && args[0].equals("guarded"));
    OUT.println(
        "| listener | slow clients | quiet, median | beside them, median | longest | unanswered |");
    String script = "/jakarta.faces.resource/components.js.xhtml?ln=primefaces";
    program.measure(Target.of("public", "/", script));
    program.measure(Target.of("intranet", "/sign-in", script));
    program.measure(Target.of("hotline", "/sign-in", script));
    program.measure(Target.of("operations", "/health/live", "/metrics"));
    System.exit(program.good ? 0 : 1);
  }

  private void measure(Target target) throws Exception {
    String host = " HTTP/1.1\r\nHost: localhost\r\n";
    measure(target, "head", "GET " + target.honest() + host + "X-Slow: ");
    measure(
        target,
        "body",
        "POST "
            + target.honest()
            + host
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nx");
    int length = ask(target.at(target.large())).body().length();
    measure(
        target,
        "reading",
        ("GET " + target.large() + host + "\r\n").repeat(MORE_THAN_BUFFERS_TAKE / length + 1));
  }

  private void measure(Target target, String what, String beginning) throws Exception {
    List<Long> quiet = times(target);
    List<Socket> crowd = new ArrayList<>();
    try {
      int many = target.name().equals("operations") && what.equals("reading") ? MANY / 10 : MANY;
      for (int i = 0; i < many; i++) {
        crowd.add(slow(target, beginning));
      }
      List<Long> beside = times(target);
      long unanswered = HONEST - beside.size();
      good &= !guarded || unanswered == 0 && beside.get(beside.size() - 1) <= 1000;
      OUT.printf(
          "| %s | %d, %s | %s | %s | %s | %d |%n",
          target.name(), many, what, middle(quiet), middle(beside), last(beside), unanswered);
    } finally {
      for (Socket socket : crowd) {
        socket.close();
      }
    }
  }

  private static Socket slow(Target target, String beginning) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()));
    socket.getOutputStream().write(beginning.getBytes(US_ASCII));
    return socket;
  }

  /** Sorted, in milliseconds; those of the answered ones. After three unanswered it gives up. */
  private static List<Long> times(Target target) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int i = 0, unanswered = 0; i < HONEST && unanswered < 3; i++) {
      long asked = System.nanoTime();
      try {
        if (ask(target.at(target.honest())).statusCode() == 200) {
          times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
        }
      } catch (HttpTimeoutException e) {
        unanswered++;
      }
    }
    Collections.sort(times);
    return times;
  }

  private static HttpResponse<String> ask(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).timeout(GIVEN_UP).build(), BodyHandlers.ofString());
  }

  private static String middle(List<Long> times) {
    return times.isEmpty() ? "–" : times.get(times.size() / 2) + " ms";
  }

  private static String last(List<Long> times) {
    return times.isEmpty() ? "–" : times.get(times.size() - 1) + " ms";
  }
}
