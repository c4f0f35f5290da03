package tw.caseprogress.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A portal of another origin with the demonstration page of docs/api, which may run and ask nothing
 * but us: {@code /} in Chinese, {@code /en} in English.
 */
final class StrangePortal implements AutoCloseable {

  /** The origin that ./test names in the settings. */
  static final String KNOWN = "http://portal.city.example";

  /** One that nobody named. */
  static final String UNKNOWN = "http://elsewhere.example";

  private static final Path DEMO = Path.of("..", "docs", "api", "portal-demo.html");
  private static final String PLACE = "https://cases.city.example";

  private final HttpServer server;

  StrangePortal() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", StrangePortal::answer);
    server.start();
  }

  /** What a browser is started with to find both origins here. */
  List<String> hosts() {
    String here = " 127.0.0.1:" + server.getAddress().getPort();
    return List.of(
        "--host-resolver-rules=MAP portal.city.example" + here + ",MAP elsewhere.example" + here,
        "--disable-features=LocalNetworkAccessChecks");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String ours = Zone.PUBLIC.at("").toString();
    String page = Files.readString(DEMO).replace(PLACE, ours);
    if (exchange.getRequestURI().getPath().equals("/en")) {
      page =
          page.replace("lang=\"zh-Hant-TW\"", "lang=\"en\"")
              .replace("lang=\"zh-TW\"", "lang=\"en\"");
    }
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .add(
            "Content-Security-Policy",
            "default-src 'none'; script-src %s; connect-src %s".formatted(ours, ours));
    exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
