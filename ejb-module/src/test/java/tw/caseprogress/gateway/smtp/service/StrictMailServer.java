package tw.caseprogress.gateway.smtp.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers each command as it was told to; a 421 ends the connection. */
final class StrictMailServer implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile int mailsAConnection = Integer.MAX_VALUE;

  StrictMailServer() throws IOException {
    threads.submit(
        () -> {
          while (!server.isClosed()) {
            Socket socket = server.accept();
            connections.incrementAndGet();
            threads.submit(() -> serve(socket));
          }
          return null;
        });
  }

  String url() {
    return "smtp://127.0.0.1:" + server.getLocalPort();
  }

  /** From now on a command, by its first word or the dot, is answered so. */
  StrictMailServer answers(String verb, String answer) {
    answers.put(verb, answer);
    return this;
  }

  StrictMailServer endsAfter(int mails) {
    mailsAConnection = mails;
    return this;
  }

  List<String> heard() {
    return heard;
  }

  int connections() {
    return connections.get();
  }

  private Void serve(Socket socket) throws IOException {
    try (socket) {
      OutputStream out = socket.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      int mails = 0;
      String answer = answers.getOrDefault("", "220 strict");
      say(out, answer);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        String verb = line.split(" ", 2)[0];
        if (verb.equals("MAIL") && mails == mailsAConnection) {
          return null;
        }
        answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 fine");
        say(out, answer);
        if (answer.startsWith("421")) {
          return null;
        }
        if (answer.startsWith("354")) {
          while (!in.readLine().equals(".")) {
            // the mail
          }
          mails++;
          answer = answers.getOrDefault(".", "250 taken");
          say(out, answer);
        }
      }
      return null;
    }
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
