package tw.caseprogress.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalOriginsTest {

  @Test
  void someAreParted_byCommasAndBlanks() {
    assertThat(
            PortalOrigins.read("https://portal.city.example, http://127.0.0.1:9000,https://[::1]:8")
                .origins())
        .containsExactlyInAnyOrder(
            "https://portal.city.example", "http://127.0.0.1:9000", "https://[::1]:8");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "none", " "})
  void noneIsNamed(String list) {
    assertThat(PortalOrigins.read(list).origins()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "null",
        "https://*.city.example",
        "portal.city.example",
        "https://portal.city.example/",
        "https://portal.city.example/page",
        "https://Portal.city.example",
        "https://portal.city.example:443",
        "http://portal.city.example:80",
        "https://portal.city.example:0",
        "https://user@portal.city.example",
        "ftp://portal.city.example",
        "https://a.example,https://",
      })
  void whatNoBrowserSendsIsRefused(String list) {
    assertThatThrownBy(() -> PortalOrigins.read(list)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyQuestionsForACaseDependOnTheOrigin() {
    assertThat(PortalOrigins.isAskedAt("/api/public/v1/case-progress")).isTrue();
    assertThat(PortalOrigins.isAskedAt("/api/public/v1/satisfaction")).isTrue();
    assertThat(PortalOrigins.isAskedAt("/api/public/v1/case-types")).isFalse();
    assertThat(PortalOrigins.isAskedAt("/api/public/v1/text-messages")).isFalse();
  }
}
