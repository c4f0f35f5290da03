package tw.caseprogress.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Clients of one address that have begun something together, and do not go on by themselves. */
final class SlowCrowd implements AutoCloseable {

  private static final int SMALL = 4096;

  private final List<SocketChannel> clients = new ArrayList<>();

  SlowCrowd(Zone zone, int many, String beginning) throws IOException {
    this(zone, many, "127.0.0.1", beginning);
  }

  /**
   * Connects them.
   *
   * @param address a loopback address, as the server sees them; all of 127/8 are this machine
   * @param beginning what each sends at once
   */
  SlowCrowd(Zone zone, int many, String address, String beginning) throws IOException {
    InetSocketAddress server =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), zone.at("/").getPort());
    try {
      for (int i = 0; i < many; i++) {
        SocketChannel client = SocketChannel.open();
        clients.add(client);
        client.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        client.bind(new InetSocketAddress(address, 0));
        client.connect(server);
        send(client, beginning);
        client.configureBlocking(false);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Each sends one byte more. */
  void goOn() {
    clients.forEach(client -> send(client, "x"));
  }

  /** How many the server still listens to: neither answered nor ended. */
  int held() {
    return (int) clients.stream().filter(SlowCrowd::isHeld).count();
  }

  /** Whether the server still listens to the last of them that came. */
  boolean isLatestHeld() {
    return isHeld(clients.get(clients.size() - 1));
  }

  private static void send(SocketChannel client, String text) {
    try {
      client.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
    } catch (IOException e) {
      // this one has been ended
    }
  }

  private static boolean isHeld(SocketChannel client) {
    try {
      return client.read(ByteBuffer.allocate(1)) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    for (SocketChannel client : clients) {
      client.close();
    }
  }
}
