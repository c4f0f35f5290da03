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
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A mail server that keeps every promise about single bytes, and none about the whole. */
final class SlowMailServer implements AutoCloseable {

  /** From where on it is slow. */
  enum Slow {
    /** Greets a byte at a time, without an end. */
    GREETING,
    /** Answers the whole mail a byte at a time, without an end. */
    ANSWER,
    /** Reads nothing more once it is to take the mail. */
    READING,
    /** Looks into each mail for a while before it takes it. */
    TAKING,
    /** Says nothing to the whole mail. */
    SILENT,
    /** Ends the connection instead of answering the whole mail. */
    CUT_AFTER,
    /** Ends the connection in the middle of the mail. */
    CUT_WITHIN
  }

  /** How long it looks into a mail: longer than any other answer may take in tests. */
  static final long LOOKS_MILLIS = 1800;

  private static final long PACE_MILLIS = 20;

  private final ServerSocket server;
  private final AtomicInteger mails = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch leftAlone = new CountDownLatch(1);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Slow slow;

  SlowMailServer(Slow slow) throws IOException {
    this(slow, ServerSocketFactory.getDefault());
  }

  SlowMailServer(Slow slow, ServerSocketFactory sockets) throws IOException {
    this.slow = slow;
    this.server = sockets.createServerSocket(0, 5, InetAddress.getLoopbackAddress());
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
    return leftAlone.await(30, TimeUnit.SECONDS);
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
        say(out, line.equals("DATA") ? "354 go on" : "250 fine");
        if (line.equals("DATA") && !takes(in, out)) {
          return null;
        }
      }
      return null;
    } catch (IOException e) {
      leftAlone.countDown();
      throw e;
    }
  }

  /** Whether the conversation goes on after the mail. */
  private boolean takes(BufferedReader in, OutputStream out)
      throws IOException, InterruptedException {
    if (slow == Slow.READING) {
      closing.await(10, TimeUnit.SECONDS);
      return false;
    }
    for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
      if (slow == Slow.CUT_WITHIN) {
        return false;
      }
    }
    mails.incrementAndGet();
    switch (slow) {
      case ANSWER -> dribble(out);
      case SILENT -> closing.await(10, TimeUnit.SECONDS);
      case TAKING -> closing.await(LOOKS_MILLIS, TimeUnit.MILLISECONDS);
      default -> {
        return false;
      }
    }
    say(out, "250 taken");
    return true;
  }

  /** How many mails it was given whole. */
  int mails() {
    return mails.get();
  }

  int port() {
    return server.getLocalPort();
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
