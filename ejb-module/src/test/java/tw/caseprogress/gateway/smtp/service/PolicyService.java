package tw.caseprogress.gateway.smtp.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What Postfix asks before it takes a mail ({@code check_policy_service}): permits, greylists, or
 * keeps it waiting, as a filter does that looks into each mail.
 */
public final class PolicyService implements AutoCloseable {

  private static final String UNDECIDED = "DUNNO";

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<Stage, Callable<String>> actions = new ConcurrentHashMap<>();

  /** When Postfix asks. */
  public enum Stage {
    /** At each receiver. */
    RCPT("RCPT"),
    /** After the dot, before it answers. */
    END("END-OF-MESSAGE");

    private final String state;

    Stage(String state) {
      this.state = state;
    }
  }

  PolicyService() throws IOException {
    threads.submit(
        () -> {
          while (!server.isClosed()) {
            Socket socket = server.accept();
            threads.submit(() -> serve(socket));
          }
          return null;
        });
  }

  int port() {
    return server.getLocalPort();
  }

  /** From now on says this, in the words of Postfix's access tables. */
  public void says(Stage stage, String action) {
    asks(stage, () -> action);
  }

  /** From now on asks for what to say, and may take its time. */
  void asks(Stage stage, Callable<String> action) {
    actions.put(stage, action);
  }

  /** Has no opinion any more. */
  public void forget() {
    actions.clear();
  }

  private Void serve(Socket socket) throws Exception {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String action = UNDECIDED;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          byte[] answer = ("action=" + action + "\n\n").getBytes(StandardCharsets.ISO_8859_1);
          socket.getOutputStream().write(answer);
          action = UNDECIDED;
        }
        for (Stage stage : Stage.values()) {
          if (line.equals("protocol_state=" + stage.state)) {
            action = actions.getOrDefault(stage, () -> UNDECIDED).call();
          }
        }
      }
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
