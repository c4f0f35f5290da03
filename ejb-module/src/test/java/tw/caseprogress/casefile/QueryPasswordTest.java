package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryPasswordTest {

  @Test
  void hasEightDigitsAlsoWhenTheNumberIsSmall() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      assertThat(QueryPassword.draw(random).digits()).matches("\\d{8}");
    }
  }

  @Test
  void neverShowsItselfInALog() {
    assertThat(new QueryPassword("12345678").toString()).doesNotContain("1234", "5678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "1234 5678", "1234-5678", "１２３４５６７８"})
  void readsWhatPeopleType(String typed) {
    assertThat(QueryPassword.parse(typed).digits()).isEqualTo("12345678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234567", "123456789", "abcdefgh"})
  void refusesAnythingElse(String typed) {
    assertThatThrownBy(() -> QueryPassword.parse(typed))
        .isInstanceOf(MalformedQueryPasswordException.class);
  }
}
