package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {

  @Test
  void withoutSettingsThereIsNoGateway() {
    GatewaySettings settings = GatewaySettings.of(Map.of());

    assertThat(settings.smtp()).isEmpty();
    assertThat(settings.smpp()).isEmpty();
    assertThat(settings.http()).isEmpty();
    assertThat(settings.quietHours()).isEqualTo(QuietHours.STANDARD);
    assertThat(settings.hasWayForMails()).isFalse();
    assertThat(settings.hasWayForTextMessages()).isFalse();
  }

  @Test
  void whoWantsFilesHasThemForEachChannelWithoutAWayOut() {
    GatewaySettings settings =
        GatewaySettings.of(Map.of("CASEPROGRESS_OUTBOX", "on", "CASEPROGRESS_OUTBOX_DAYS", "3"));

    assertThat(settings.hasWayForMails()).isTrue();
    assertThat(settings.hasWayForTextMessages()).isTrue();
    assertThat(settings.outboxKept()).isEqualTo(Duration.ofDays(3));
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

  @ParameterizedTest
  @CsvSource({
    "CASEPROGRESS_SMS_SEGMENT_PRICE, 0.85",
    "CASEPROGRESS_SMS_SEGMENT_PRICE, x",
    "CASEPROGRESS_QUIET_HOURS, of",
    "CASEPROGRESS_QUIET_HOURS, 22-07",
    "CASEPROGRESS_OUTBOX, yes",
    "CASEPROGRESS_OUTBOX_DAYS, 0",
    "CASEPROGRESS_OUTBOX_DAYS, 3651",
    "CASEPROGRESS_OUTBOX_DAYS, 1.5",
    "CASEPROGRESS_OUTBOX_DAYS, 99999999999"
  })
  void aSettingThatIsNotWhatItShouldBeIsRefused_byName(String name, String text) {
    assertThatThrownBy(() -> GatewaySettings.of(Map.of(name, text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(name + ": ");
  }

  @ParameterizedTest
  @CsvSource({"off, true", "OFF, true", "Off, true", "on, false", "ON, false"})
  void quietHours_areOnOrOff_inLettersOfAnySize(String text, boolean off) {
    assertThat(GatewaySettings.of(Map.of("CASEPROGRESS_QUIET_HOURS", text)).quietHours().isOff())
        .isEqualTo(off);
  }

  @Test
  void theKeyInTheAddressForReceiptsIsNotShown() {
    GatewayUrl url =
        GatewayUrl.parse(
            "https://u:p@sms.example/SmSend?response=https%3A%2F%2Fme:SECRET@city.example%2Freceipts"
                + "%3Fkey%3DSECRET&weight=1");

    assertThat(url.shown())
        .isEqualTo(
            "https://u:●●●@sms.example/SmSend?response=https://city.example/receipts&weight=1");
    assertThat(GatewayUrl.parse("https://h/?response=not%20an%20address%3FSECRET").toString())
        .doesNotContain("SECRET");
  }

  @Test
  void aNameThatIsTooLongToKeepIsRefused_andTheOptionNameHelps() {
    String host = "a".repeat(60) + ".example";

    assertThatThrownBy(() -> smpp("smpp://u:secret@" + host))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CASEPROGRESS_SMPP_URL")
        .hasMessageContaining("60 characters")
        .hasMessageNotContaining("secret");
    assertThat(smpp("smpp://u:secret@" + host + "?name=first").smpp().get(0).name())
        .isEqualTo("first");
  }

  @Test
  void twoGatewaysOfOneNameAreRefused_andTheOptionNameHelps() {
    assertThatThrownBy(() -> smpp("smpp://u:secret@h:2775,smpp://v:secret@h:2775"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smpp:h:2775")
        .hasMessageNotContaining("secret");
    assertThat(smpp("smpp://u:s@h:2775,smpp://v:s@h:2775?name=second").smpp())
        .extracting(GatewayUrl::name)
        .containsExactly("smpp:h:2775", "second");
  }

  @Test
  void aReceiptIsOfTheGatewayThatItNames_andOfTheOnlyOneWithoutAName() {
    GatewaySettings one =
        GatewaySettings.of(Map.of("CASEPROGRESS_SMS_HTTP_URL", "https://one.example/s"));
    GatewaySettings two =
        GatewaySettings.of(
            Map.of("CASEPROGRESS_SMS_HTTP_URL", "https://one.example/s,https://two.example/s"));

    assertThat(one.httpGateway(Optional.empty())).isPresent();
    assertThat(two.httpGateway(Optional.empty())).isEmpty();
    assertThat(two.httpGateway(Optional.of("https:two.example")))
        .hasValueSatisfying(gateway -> assertThat(gateway.host()).isEqualTo("two.example"));
    assertThat(two.httpGateway(Optional.of("https:three.example"))).isEmpty();
  }

  private static GatewaySettings smpp(String urls) {
    return GatewaySettings.of(Map.of("CASEPROGRESS_SMPP_URL", urls));
  }

  @Test
  void mailServersAreGreetedByAName_andTheFileOfAuthoritiesIsAPath() {
    GatewaySettings settings =
        GatewaySettings.of(
            Map.of(
                "CASEPROGRESS_SMTP_HELO",
                "mail.city.example",
                "CASEPROGRESS_CA_FILE",
                "/etc/ssl/city.pem"));

    assertThat(settings.helo()).contains("mail.city.example");
    assertThat(settings.authorities()).contains(Path.of("/etc/ssl/city.pem"));
  }

  @ParameterizedTest
  @CsvSource({
    "CASEPROGRESS_SMTP_HELO, localhost",
    "CASEPROGRESS_SMTP_URL, smtp://h?helo=localhost",
    "CASEPROGRESS_CA_FILE, city.pem"
  })
  void aGreetingWithoutADotAndAPathFromNowhereAreRefused_byName(String name, String value) {
    assertThatThrownBy(() -> GatewaySettings.of(Map.of(name, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }
}
