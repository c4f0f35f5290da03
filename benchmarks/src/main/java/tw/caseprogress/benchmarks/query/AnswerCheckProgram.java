package tw.caseprogress.benchmarks.query;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a filled server for some of its cases, closed and running ones, by number and password. Ends
 * with an exception if it does not tell of one of them. Started by {@code benchmarks/fill}; by
 * {@code benchmarks/query} for the bare resource as well.
 *
 * <p>The arguments are further paths to ask.
 */
public final class AnswerCheckProgram {

  private static final PrintStream OUT = System.out;
  private static final int OF_EACH = 25;
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = Integer.getInteger("public");

  private AnswerCheckProgram() {}

  /** Runs the program. */
  public static void main(String[] args) throws Exception {
    Path lists = Path.of(System.getProperty("var"), "filled");
    AnswerCheckProgram program = new AnswerCheckProgram();
    List<String> paths = new ArrayList<>(List.of(args));
    paths.add("/api/public/v1/case-progress");
    for (String path : paths) {
      program.ask(path, lists.resolve("closed.csv"), "\"CLOSED\"");
      program.ask(path, lists.resolve("running.csv"), "\"caseNumber\"");
    }
  }

  private void ask(String path, Path list, String mark) throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(list);
    for (int i = 0; i < OF_EACH; i++) {
      String[] one = lines.get(i * (lines.size() - 1) / OF_EACH).split(",");
      HttpResponse<String> answer = ask(path, one[0], one[1], i);
      if (answer.statusCode() != OK || !answer.body().contains(mark)) {
        throw new IllegalStateException(
            path + ", " + list.getFileName() + ": " + answer.statusCode() + " " + answer.body());
      }
    }
    OUT.printf("%s, %s: %d answered%n", path, list.getFileName(), OF_EACH);
  }

  private HttpResponse<String> ask(String path, String number, String password, int which)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", "100.70.1." + (1 + which))
            .POST(
                BodyPublishers.ofString(
                    "{\"caseNumber\":\"%s\",\"queryPassword\":\"%s\"}".formatted(number, password)))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
