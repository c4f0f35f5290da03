package tw.caseprogress.attachment;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where ClamAV's daemon listens.
 *
 * @param host its name; empty text for a socket of this machine
 * @param socket of this machine; empty for a host
 */
public record ClamAddress(String host, int port, Optional<Path> socket) {

  private static final int USUAL_PORT = 3310;

  /**
   * Reads {@code tcp://host:3310} or {@code unix:/run/clamav/clamd.ctl}.
   *
   * @throws IllegalArgumentException if it is neither; the message names it
   */
  public static ClamAddress of(String text) {
    URI address;
    try {
      address = URI.create(text);
    } catch (IllegalArgumentException e) {
      throw wrong(text);
    }
    if ("unix".equals(address.getScheme()) && address.getPath() != null) {
      return new ClamAddress("", 0, Optional.of(Path.of(address.getPath())));
    }
    if (!"tcp".equals(address.getScheme()) || address.getHost() == null) {
      throw wrong(text);
    }
    int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
    return new ClamAddress(address.getHost(), port, Optional.empty());
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "it is tcp://host:3310 or unix:/run/clamav/clamd.ctl, not " + text);
  }

  /** The same for a connection; the name of the host is looked up anew. */
  public SocketAddress resolve() {
    return socket
        .<SocketAddress>map(UnixDomainSocketAddress::of)
        .orElseGet(() -> new InetSocketAddress(host, port));
  }
}
