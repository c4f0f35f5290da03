package tw.caseprogress.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLServerSocket;

/** Ends TLS in front of a peer that has none, and shows the certificate of a city's authority. */
public final class TlsFront implements AutoCloseable {

  private final SSLServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int behind;

  /** A front on {@code localhost} for a port of this machine. */
  public TlsFront(OwnAuthority authority, int behind) throws IOException {
    this.behind = behind;
    this.server =
        (SSLServerSocket)
            authority
                .server()
                .getServerSocketFactory()
                .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    threads.submit(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        Socket peer = new Socket(InetAddress.getLoopbackAddress(), behind);
        threads.submit(() -> pass(client, peer));
        threads.submit(() -> pass(peer, client));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** A client that does not trust the certificate breaks off here. */
  private static void pass(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      Thread.currentThread().interrupt(); // one end is gone, and so is the other
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
