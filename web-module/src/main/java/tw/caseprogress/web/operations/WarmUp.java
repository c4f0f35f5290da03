package tw.caseprogress.web.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.caseprogress.progressquery.service.CaseProgressQuery;

/**
 * Asks for what people wait for, again and again, before they do: after a start a page or an answer
 * takes several times as long as later, until the machine has compiled what they run.
 *
 * <p>Pages and answers over the listener of the citizens, by requests that look nothing up; cases
 * by the statement of the query, past the guard and its counts. Nothing is written, told or
 * counted: the requests bear a mark that nobody else knows. It ends after so many rounds or after
 * the seconds of the system property {@code caseprogress.warm-up.seconds}, 20 without it, none with
 * 0.
 */
@ApplicationScoped
public class WarmUp {

  private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());
  private static final String MARK = "X-Warm-Up";
  private static final int ROUNDS = 400;
  private static final int CASES_A_ROUND = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long A_MOMENT = 200;

  private final String mark = UUID.randomUUID().toString();
  private final Duration longest =
      Duration.ofSeconds(Integer.getInteger("caseprogress.warm-up.seconds", 20));
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean over = longest.isZero();

  @Inject private CaseProgressQuery cases;
  @Resource private ManagedExecutorService threads;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (over || !begun.compareAndSet(false, true)) {
      return;
    }
    try {
      threads.execute(this::run);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "No thread to warm up on", e);
      over = true;
    }
  }

  /** Whether what people wait for has been asked often enough, or long enough. */
  boolean isOver() {
    return over;
  }

  /** Whether a request is one of the warm-up. */
  boolean isOwn(HttpServletRequest request) {
    return !over && mark.equals(request.getHeader(MARK));
  }

  private void run() {
    long begin = System.nanoTime();
    int rounds = 0;
    try {
      HttpClient client =
          HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(PATIENCE).build();
      awaitListener(client, begin);
      while (rounds < ROUNDS && hasTime(begin)) {
        for (HttpRequest request : requests()) {
          client.send(request, BodyHandlers.discarding());
        }
        cases.rehearse(CASES_A_ROUND);
        rounds++;
      }
    } catch (IOException | RuntimeException e) { // it is no fault of the system to be cold
      LOG.log(Level.FINE, "The warm-up broke off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      over = true;
    }
    LOG.log(
        Level.INFO,
        "Warmed up: {0} rounds in {1} ms",
        new Object[] {rounds, (System.nanoTime() - begin) / 1_000_000});
  }

  /** The application is begun before its listener lets anybody in. */
  private void awaitListener(HttpClient client, long begin) throws InterruptedException {
    while (hasTime(begin)) {
      try {
        if (client.send(requests().get(0), BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        LOG.log(Level.FINEST, "Nobody listens yet", e);
      }
      Thread.sleep(A_MOMENT);
    }
  }

  private boolean hasTime(long begin) {
    return System.nanoTime() - begin < longest.toNanos();
  }

  /** The page in both languages, an answer of a list, and a question that asks for nothing. */
  private List<HttpRequest> requests() {
    return List.of(
        request("").build(),
        request("?lang=en").build(),
        request("api/public/v1/agencies").build(),
        request("api/public/v1/case-progress")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    URI page = PublicPageCheck.page();
    return HttpRequest.newBuilder(page.resolve(path)).timeout(PATIENCE).header(MARK, mark);
  }
}
