package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class GuessTracesTest {

  @Test
  void theCountsOverAllBelongToNoSingleSecret_whichAloneMayBeMadeUp() {
    GuessTraces traces =
        GuessTraces.of(
            "case:1150100000001",
            ClientNetwork.of("2001:db8::1"),
            new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256")));

    assertThat(Stream.of(GuessScope.values()).filter(traces::isOverAll))
        .containsExactly(GuessScope.NETWORK_OVER_ALL, GuessScope.WIDER_OVER_ALL, GuessScope.OVERALL)
        .allMatch(scope -> traces.secret(scope).equals("case:*"));
  }
}
