package tw.caseprogress.gateway.smtp.service;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.OutgoingMail;

class SmtpDeadlineTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Taipei"));

  @ParameterizedTest
  @EnumSource(
      value = SlowMailServer.Slow.class,
      names = {"GREETING", "ANSWER"})
  void aServerThatSendsAByteNowAndThen_isLeftAtTheDeadline(SlowMailServer.Slow slow)
      throws Exception {
    try (SlowMailServer server = new SlowMailServer(slow);
        SmtpTransport transport = open(server)) {
      assertNoEndInTime(transport, "a few words");

      assertThat(server.isLeftAlone()).isTrue();
    }
  }

  @Test
  void aServerThatDoesNotReadOn_isLeftAtTheDeadline() throws Exception {
    try (SlowMailServer server = new SlowMailServer(SlowMailServer.Slow.READING);
        SmtpTransport transport = open(server)) {
      assertNoEndInTime(transport, "more than a socket holds. ".repeat(1_000_000));
    }
  }

  private static void assertNoEndInTime(SmtpTransport transport, String text) {
    OutgoingMail mail =
        new OutgoingMail("notice-1", "citizen@example.tw", "s", text, Optional.empty());
    assertTimeout(
        ofSeconds(5),
        () ->
            assertThatThrownBy(() -> transport.send(mail))
                .isInstanceOfSatisfying(
                    HandOverFailedException.class,
                    e -> assertThat(e.failure()).isEqualTo(FailureCause.OURS))
                .hasMessage(HandOverDeadline.PASSED));
  }

  private static SmtpTransport open(SlowMailServer server) {
    return new SmtpTransport(
        GatewayUrl.parse(server.url()),
        new MailComposer("no-reply@city.example", "案件快易查", NOON),
        Optional.empty(),
        NOON,
        ofMillis(400));
  }
}
