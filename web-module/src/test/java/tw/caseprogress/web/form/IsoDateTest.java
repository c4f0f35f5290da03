package tw.caseprogress.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
  @Test
  void aDayOfTheCalendarIsFound() {
    assertThat(IsoDate.find(" 2028-02-29 ")).contains(LocalDate.of(2028, 2, 29)); // Tuesday
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "2026-02-29", "2026-13-01", "115/11/22", "2026-1-1", "+999999-01-01", "x"})
  void anythingElseIsNoDate(String text) {
    assertThat(IsoDate.find(text)).isEmpty();
  }
}
