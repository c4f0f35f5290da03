package tw.caseprogress.gateway.smtp.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A mail server that keeps every promise about single bytes, and none about the whole. */
final class SlowMailServer implements AutoCloseable {

  /** From where on it is slow. */
  enum Slow {
    /** Greets a byte at a time, without an end. */
    GREETING,
    /** Answers the whole mail a byte at a time, without an end. */
    ANSWER,
    /** Reads nothing more once it is to take the mail. */
    READING
  }

  private static final long PACE_MILLIS = 20;

  private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch leftAlone = new CountDownLatch(1);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Slow slow;

  SlowMailServer(Slow slow) throws IOException {
    this.slow = slow;
    threads.submit(
        () -> {
          while (!server.isClosed()) {
            Socket socket = server.accept();
            threads.submit(() -> serve(socket));
          }
          return null;
        });
  }

  String url() {
    return "smtp://127.0.0.1:" + server.getLocalPort();
  }

  /** Whether the other side ended the connection within some seconds. */
  boolean isLeftAlone() throws InterruptedException {
    return leftAlone.await(5, TimeUnit.SECONDS);
  }

  private Void serve(Socket socket) throws IOException, InterruptedException {
    try (socket) {
      OutputStream out = socket.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      if (slow == Slow.GREETING) {
        dribble(out);
      }
      say(out, "220 slow");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals(".")) {
          dribble(out);
        }
        boolean data = line.equals("DATA");
        say(out, data ? "354 go on" : "250 fine");
        if (data && slow == Slow.READING) {
          closing.await(10, TimeUnit.SECONDS);
          return null;
        }
        while (data && !line.equals(".")) {
          line = in.readLine();
        }
        if (data) {
          dribble(out);
        }
      }
      return null;
    } catch (IOException e) {
      leftAlone.countDown();
      throw e;
    }
  }

  private void dribble(OutputStream out) throws IOException, InterruptedException {
    out.write("250-".getBytes(StandardCharsets.ISO_8859_1));
    while (!closing.await(PACE_MILLIS, TimeUnit.MILLISECONDS)) {
      out.write('x');
      out.flush();
    }
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    server.close();
    threads.shutdownNow();
  }
}
