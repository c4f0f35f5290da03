package tw.caseprogress.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the page on which citizens ask is answered on their own listener.
 *
 * <p>Asked over the network as they do: the server answers probes some time before its pages, and
 * when all threads of the listener are taken nobody else would know. The client of Java 17 cannot
 * be closed; its threads end by themselves once the application is gone.
 */
@Readiness
@ApplicationScoped
public class PublicPageCheck implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String EVERY_ADDRESS = "0.0.0.0";

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("public-page");
    try {
      int status =
          client
              .send(
                  HttpRequest.newBuilder(page()).timeout(PATIENCE).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode();
      return answer.status(status == 200).withData("status", status).build();
    } catch (IOException e) {
      return answer.down().withData("failure", e.getClass().getSimpleName()).build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return answer.down().withData("failure", "interrupted").build();
    }
  }

  /** The address of the page of this server. */
  static URI page() {
    return page(
        System.getProperty("caseprogress.listen.address", EVERY_ADDRESS),
        System.getProperty("caseprogress.port.public", "8080"));
  }

  /** The address of the page; a listener on every address answers on the machine's own too. */
  static URI page(String address, String port) {
    String host = address.equals(EVERY_ADDRESS) || address.equals("::") ? "127.0.0.1" : address;
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
  }
}
