package tw.caseprogress.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAddressTest {

  @Test
  void of_readsHostsAndSockets() {
    assertThat(ClamAddress.of("tcp://127.0.0.1:3311").resolve())
        .isEqualTo(new InetSocketAddress("127.0.0.1", 3311));
    assertThat(ClamAddress.of("tcp://127.0.0.1").resolve())
        .isEqualTo(new InetSocketAddress("127.0.0.1", 3310));
    for (String text :
        new String[] {"unix:/run/clamav/clamd.ctl", "unix:///run/clamav/clamd.ctl"}) {
      assertThat(ClamAddress.of(text).resolve())
          .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:3310",
        "clamd",
        "http://clamd:3310",
        "tcp:clamd",
        "unix:x",
        "tcp://a b"
      })
  void of_refusesAnythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClamAddress.of(text))
        .withMessageContaining(text);
  }
}
