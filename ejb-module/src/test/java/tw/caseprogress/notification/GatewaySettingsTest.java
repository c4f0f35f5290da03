package tw.caseprogress.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {

  @Test
  void withoutSettingsThereIsNoGateway() {
    GatewaySettings settings = GatewaySettings.of(Map.of());

    assertThat(settings.smtp()).isEmpty();
    assertThat(settings.hasSmsGateway()).isFalse();
    assertThat(settings.quietHours()).isEqualTo(QuietHours.STANDARD);
  }

  @Test
  void severalGatewaysArePartedByCommas_eachWithItsOptions() {
    GatewaySettings settings =
        GatewaySettings.of(
            Map.of(
                "CASEPROGRESS_SMPP_URL",
                "smpp://city:p%40ss%2Cword@one.example:2775?weight=70, smpps://city:x@two.example",
                "CASEPROGRESS_QUIET_HOURS",
                "off"));

    assertThat(settings.smpp()).hasSize(2);
    GatewayUrl one = settings.smpp().get(0);
    assertThat(one.password()).contains("p@ss,word");
    assertThat(one.number("weight", 100)).isEqualTo(70);
    assertThat(one.name()).isEqualTo("smpp:one.example:2775");
    assertThat(settings.smpp().get(1).portOr(2775)).isEqualTo(2775);
    assertThat(settings.quietHours()).isEqualTo(QuietHours.NONE);
  }

  @Test
  void noWordsShowThePassword() {
    GatewayUrl url = GatewayUrl.parse("smtp://user:secret@host:25/?api_key=secret&weight=1");

    assertThat(url.shown()).isEqualTo("smtp://user:●●●@host:25/?api_key=●●●&weight=1");
    assertThat(
            url.toString()
                + GatewaySettings.of(Map.of("CASEPROGRESS_SMTP_URL", "smtp://u:secret@h")))
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://u:secret@host", "smtp:secret", "smtp://u:secret@", "smtp://u:sec ret@h"})
  void whatIsNoMailServerIsRefused_byNameAndWithoutThePassword(String text) {
    assertThatThrownBy(() -> GatewaySettings.of(Map.of("CASEPROGRESS_SMTP_URL", text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CASEPROGRESS_SMTP_URL")
        .hasMessageNotContaining("sec");
  }
}
