package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedAuthoritiesTest {

  @TempDir private static Path folder;
  private static OwnAuthority one;
  private static OwnAuthority another;

  @BeforeAll
  static void make() throws Exception {
    one = OwnAuthority.of(folder);
    another = OwnAuthority.of(folder);
  }

  @Test
  void aCertificateOfTheCitysOwnAuthorityIsTrusted_ifItIsInTheFile() throws Exception {
    Path both = folder.resolve("both.pem");
    Files.writeString(
        both, Files.readString(one.certificate()) + Files.readString(another.certificate()));

    assertThat(isTrusted(one, Optional.of(both))).isTrue();
    assertThat(isTrusted(another, Optional.of(both))).isTrue();
    assertThat(isTrusted(one, Optional.of(another.certificate()))).isFalse();
    assertThat(isTrusted(one, Optional.empty())).isFalse();
  }

  @Test
  void theUsualAuthoritiesAreStillTrusted() throws Exception {
    TrustManagerFactory usual =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    usual.init((KeyStore) null);
    int count = ((X509TrustManager) usual.getTrustManagers()[0]).getAcceptedIssuers().length;

    assertThat(TrustedAuthorities.all(one.certificate())).hasSize(count + 1);
  }

  @Test
  void aFileWithoutCertificatesIsRefused_byItsName() throws Exception {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");

    assertThatThrownBy(() -> TrustedAuthorities.of(Optional.of(empty)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty.pem");
    assertThatThrownBy(() -> TrustedAuthorities.of(Optional.of(folder.resolve("none.pem"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none.pem");
  }

  private static boolean isTrusted(OwnAuthority authority, Optional<Path> file) throws Exception {
    try (SSLServerSocket server =
        (SSLServerSocket)
            authority
                .server()
                .getServerSocketFactory()
                .createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> served =
          CompletableFuture.runAsync(
              () -> {
                try (SSLSocket socket = (SSLSocket) server.accept()) {
                  socket.startHandshake();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      try (SSLSocket socket =
          (SSLSocket)
              TrustedAuthorities.of(file)
                  .socketFactory()
                  .createSocket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
        socket.startHandshake();
        served.join();
        return true;
      } catch (SSLHandshakeException e) {
        return false;
      }
    }
  }
}
