package tw.caseprogress.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTokenTest {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void random_has256Bits_andIsAnotherOneEachTime() {
    FeedToken token = FeedToken.random(RANDOM);

    assertThat(Base64.getUrlDecoder().decode(token.text())).hasSize(32);
    assertThat(FeedToken.random(RANDOM)).isNotEqualTo(token);
    assertThat(FeedToken.find(token.text())).contains(token);
  }

  @Test
  void hash_isTheSameForTheSameToken_andTheSecretIsNeverPrinted() {
    FeedToken token = FeedToken.random(RANDOM);

    assertThat(new FeedToken(token.text()).hash()).isEqualTo(token.hash()).hasSize(32);
    assertThat(token.toString()).doesNotContain(token.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "../../../../etc/passwd", "é"})
  void find_ofAnythingElse_isEmpty(String text) {
    assertThat(FeedToken.find(text)).isEmpty();
  }
}
