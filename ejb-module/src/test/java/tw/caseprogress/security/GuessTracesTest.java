package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class GuessTracesTest {

  @Test
  void theRowsOfAnAttemptAreLockedInOneOrder_whichTheRowsAloneTell() {
    KeyedHash hash = new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));

    for (int i = 0; i < 100; i++) {
      GuessTraces traces =
          GuessTraces.of("case:1", ClientNetwork.of("2001:db8:1:" + i + "::1"), hash);

      List<String> rows =
          traces.scopes().stream()
              .map(scope -> traces.secret(scope) + ' ' + traces.network(scope).orElseThrow())
              .toList();
      String smaller = Collections.min(List.of(traces.narrow(), traces.wider().orElseThrow()));
      String greater = Collections.max(List.of(traces.narrow(), traces.wider().orElseThrow()));
      assertThat(rows)
          .containsExactly(
              "case:1 +",
              "case:1 " + smaller,
              "case:1 " + greater,
              "case:1 *",
              "case:* " + smaller,
              "case:* " + greater,
              "case:* *");
    }
    GuessTraces ofFour = GuessTraces.of("case:1", ClientNetwork.of("192.0.2.1"), hash);
    assertThat(ofFour.scopes(GuessRule.USUAL.calm()))
        .containsExactly(
            GuessScope.NETWORK, GuessScope.SECRET, GuessScope.NETWORK_OVER_ALL, GuessScope.OVERALL);
  }

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
