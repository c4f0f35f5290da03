package tw.caseprogress.gateway.smtp.service;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverDeadline;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandOverWatch;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.OwnAuthority;
import tw.caseprogress.gateway.TrustedAuthorities;

class SmtpDeadlineTest {

  @TempDir private static Path folder;

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneId.of("Asia/Taipei"));

  @Test
  void aServerThatGreetsAByteNowAndThen_isLeftAtTheDeadline() throws Exception {
    try (SlowMailServer server = new SlowMailServer(SlowMailServer.Slow.GREETING);
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

  @Test
  void aServerThatLooksIntoEachMail_isWaitedFor_andGetsItOnce() throws Exception {
    try (SlowMailServer server = new SlowMailServer(SlowMailServer.Slow.TAKING);
        SmtpTransport transport = open(server)) {
      transport.send(mail("a few words"));

      assertThat(server.mails()).isEqualTo(1);
    }
  }

  @Test
  void soIsOneBehindTls() throws Exception {
    OwnAuthority authority = OwnAuthority.of(folder);
    try (SlowMailServer server =
            new SlowMailServer(
                SlowMailServer.Slow.TAKING, authority.server().getServerSocketFactory());
        SmtpTransport transport =
            open(
                "smtps://localhost:" + server.port(),
                TrustedAuthorities.of(Optional.of(authority.certificate())),
                ofSeconds(6))) {
      transport.send(mail("a few words"));

      assertThat(server.mails()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SlowMailServer.Slow.class,
      names = {"ANSWER", "SILENT", "CUT_AFTER"})
  void whatIsNotAnsweredAfterTheDot_isUnclear(SlowMailServer.Slow slow) throws Exception {
    try (SlowMailServer server = new SlowMailServer(slow);
        SmtpTransport transport = open(server, ofMillis(300))) {
      assertFails(transport, "a few words", FailureCause.UNCLEAR, "END no answer");

      assertThat(server.mails()).isEqualTo(1);
    }
  }

  @Test
  void whatIsCutBeforeTheDot_wasNotSent() throws Exception {
    try (SlowMailServer server = new SlowMailServer(SlowMailServer.Slow.CUT_WITHIN);
        SmtpTransport transport = open(server)) {
      assertThatThrownBy(() -> transport.send(mail("more than a socket holds. ".repeat(500_000))))
          .isInstanceOfSatisfying(
              HandOverFailedException.class,
              e -> {
                assertThat(e.failure()).isEqualTo(FailureCause.OURS);
                assertThat(e.isRefusal()).isFalse();
              })
          .hasMessage("DATA no answer");
    }
  }

  @Test
  void aGatewayThatIsClosed_doesNotWaitForMinutes() throws Exception {
    HandOverWatch watch = new HandOverWatch("smtp:h", ofMillis(400));
    HandOverDeadline deadline = watch.begin();
    watch.given(deadline);
    assertThat(deadline.left()).isGreaterThan(ofSeconds(500));

    watch.close();

    assertThat(deadline.left()).isLessThan(ofMillis(401));
    await().atMost(ofSeconds(60)).until(deadline::hasPassed);
  }

  private static void assertNoEndInTime(SmtpTransport transport, String text) {
    assertFails(transport, text, FailureCause.OURS, HandOverDeadline.PASSED);
  }

  private static void assertFails(
      SmtpTransport transport, String text, FailureCause cause, String reply) {
    assertTimeout(
        ofSeconds(20),
        () ->
            assertThatThrownBy(() -> transport.send(mail(text)))
                .isInstanceOfSatisfying(
                    HandOverFailedException.class, e -> assertThat(e.failure()).isEqualTo(cause))
                .hasMessage(reply));
  }

  private static OutgoingMail mail(String text) {
    return new OutgoingMail("notice-1", "citizen@example.tw", "s", text, Optional.empty());
  }

  private static SmtpTransport open(SlowMailServer server) {
    return open(server, ofSeconds(6));
  }

  private static SmtpTransport open(SlowMailServer server, Duration answer) {
    return open(
        "smtp://127.0.0.1:" + server.port(), TrustedAuthorities.of(Optional.empty()), answer);
  }

  /**
   * The usual times, but shorter: one answer may take a second, all up to the dot a second and a
   * half, and what comes after it more than both.
   */
  private static SmtpTransport open(String url, TrustedAuthorities trusted, Duration answer) {
    return new SmtpTransport(
        new MailServer(
            GatewayUrl.parse(url),
            "mail.city.example",
            trusted.socketFactory(),
            new HandOverWatch("smtp:h", ofMillis(1500), answer),
            ofMillis(1000)),
        new MailComposer("no-reply@city.example", "案件快易查", NOON),
        Optional.empty(),
        NOON);
  }
}
