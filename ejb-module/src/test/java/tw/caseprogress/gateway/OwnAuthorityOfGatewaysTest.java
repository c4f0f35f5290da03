package tw.caseprogress.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.caseprogress.gateway.http.service.HttpSmsGateway;
import tw.caseprogress.gateway.smpp.service.MessageCentre;
import tw.caseprogress.gateway.smpp.service.SmppGateway;

/** Gateways of text messages may show certificates of the city's own authority, as mail servers. */
class OwnAuthorityOfGatewaysTest {

  private static final OutgoingTextMessage MESSAGE =
      new OutgoingTextMessage("notice-1", "+886912345678", "OK", true);

  @TempDir private static Path folder;
  private static OwnAuthority authority;

  @RegisterExtension
  private final WireMockExtension aggregator =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  @BeforeAll
  static void make() throws Exception {
    authority = OwnAuthority.of(folder);
  }

  @Test
  void aMessageCentreByTls_isTrustedIfItsAuthorityIsInTheFile() throws Exception {
    try (MessageCentre centre = new MessageCentre();
        TlsFront front = new TlsFront(authority, GatewayUrl.parse(centre.url("")).port())) {
      GatewayUrl url =
          GatewayUrl.parse("smpps://city:secret@localhost:" + front.port() + "?timeout=5000");
      try (SmppGateway gateway = gateway(url, Optional.of(authority.certificate()))) {
        assertThat(gateway.send(MESSAGE).messageId()).isPresent();
      }
      try (SmppGateway gateway = gateway(url, Optional.empty())) {
        assertOursAndUntrusted(gateway);
      }
    }
  }

  @Test
  void anAggregatorByHttps_isTrustedIfItsAuthorityIsInTheFile() throws Exception {
    aggregator.stubFor(
        any(anyUrl())
            .willReturn(okForContentType("text/plain", "[1]\r\nmsgid=7\r\nstatuscode=1\r\n")));
    try (TlsFront front = new TlsFront(authority, aggregator.getPort())) {
      GatewayUrl url = GatewayUrl.parse("https://city:secret@localhost:" + front.port() + "/send");

      HttpSmsGateway trusting =
          new HttpSmsGateway(url, TrustedAuthorities.of(Optional.of(authority.certificate())));
      assertThat(trusting.send(MESSAGE).messageId()).contains("7");
      assertOursAndUntrusted(new HttpSmsGateway(url, TrustedAuthorities.of(Optional.empty())));
    }
  }

  private static SmppGateway gateway(GatewayUrl url, Optional<Path> authorities) {
    return new SmppGateway(url, receipt -> {}, received -> {}, TrustedAuthorities.of(authorities));
  }

  private static void assertOursAndUntrusted(SmsGateway gateway) {
    assertThatThrownBy(() -> gateway.send(MESSAGE))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> assertThat(e.failure()).isEqualTo(FailureCause.OURS))
        .hasMessageContaining("SSLHandshakeException");
  }
}
