package tw.caseprogress.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Guesses at query passwords over the public interface, from as many machines as wanted at once.
 */
final class Guesser {

  private static final String PROGRESS = "/api/public/v1/case-progress";
  private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");
  private static final int AT_ONCE = 16;

  private Guesser() {}

  /** Asks with a password, right or wrong. */
  static HttpResponse<String> ask(String address, String number, String password) {
    return ask(Zone.PUBLIC.at(PROGRESS), address, number, password, "");
  }

  /** The same with the ticket of a wait. */
  static HttpResponse<String> ask(String address, String number, String password, String ticket) {
    return ask(Zone.PUBLIC.at(PROGRESS), address, number, password, ticket);
  }

  /** The same with the answer to a challenge. */
  static HttpResponse<String> askWithProof(
      String address, String number, String password, String proof) {
    return new Client(address)
        .postJson(
            Zone.PUBLIC.at(PROGRESS),
            "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\",\"proof\":\"%s\"}"
                .formatted(number, password, proof));
  }

  /** The same of another server. */
  static HttpResponse<String> ask(
      SecondServer server, String address, String number, String password) throws Exception {
    return ask(server.at(PROGRESS), address, number, password, "");
  }

  private static HttpResponse<String> ask(
      URI uri, String address, String number, String password, String ticket) {
    String with = ticket.isEmpty() ? "" : ",\"ticket\":\"" + ticket + "\"";
    return new Client(address)
        .postJson(
            uri,
            "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"%s}".formatted(number, password, with));
  }

  /** The ticket that an answer gives. */
  static String ticket(HttpResponse<String> answer) {
    Matcher ticket = TICKET.matcher(answer.body());
    return ticket.find() ? ticket.group(1) : "";
  }

  /** Another password than the right one. */
  static String wrong(String right, int which) {
    long digits = (Long.parseLong(right) + 1 + which) % 100_000_000;
    return "%08d".formatted(digits);
  }

  /** What many requests sent together got: how many of each status. */
  static Map<Integer, Long> statuses(int times, Request request) throws Exception {
    List<Callable<Integer>> requests =
        IntStream.range(0, times)
            .mapToObj(which -> (Callable<Integer>) () -> request.send(which).statusCode())
            .toList();
    ExecutorService machines = Executors.newFixedThreadPool(AT_ONCE);
    try {
      return machines.invokeAll(requests).stream()
          .map(Guesser::got)
          .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    } finally {
      machines.shutdown();
    }
  }

  private static int got(Future<Integer> status) {
    try {
      return status.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of many requests. */
  interface Request {
    HttpResponse<String> send(int which) throws Exception;
  }
}
