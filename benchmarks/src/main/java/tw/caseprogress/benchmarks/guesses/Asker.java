package tw.caseprogress.benchmarks.guesses;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for the progress of a case over the public interface, as whichever address is wanted. */
final class Asker {

  private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * What was answered.
   *
   * @param ticket to be brought along after the wait; empty text without one
   */
  record Answer(int status, String ticket) {

    boolean isPutOff() {
      return !ticket.isEmpty();
    }
  }

  Answer ask(int port, String address, Credentials asked) throws IOException, InterruptedException {
    return ask(port, address, asked, "");
  }

  Answer ask(int port, String address, Credentials asked, String ticket)
      throws IOException, InterruptedException {
    String with = ticket.isEmpty() ? "" : ",\"ticket\":\"" + ticket + "\"";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/public/v1/case-progress"))
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", address)
            .POST(
                BodyPublishers.ofString(
                    "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"%s}"
                        .formatted(asked.number(), asked.password(), with)))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    Matcher found = TICKET.matcher(answer.body());
    return new Answer(answer.statusCode(), found.find() ? found.group(1) : "");
  }
}
