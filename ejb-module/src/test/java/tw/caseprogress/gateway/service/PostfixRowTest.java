package tw.caseprogress.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.OutgoingMail;
import tw.caseprogress.gateway.RefusalRow;
import tw.caseprogress.gateway.TrustedAuthorities;
import tw.caseprogress.gateway.smtp.service.MailComposer;
import tw.caseprogress.gateway.smtp.service.MailPeers;
import tw.caseprogress.gateway.smtp.service.MailPeers.Service;
import tw.caseprogress.gateway.smtp.service.PolicyService.Stage;
import tw.caseprogress.gateway.smtp.service.SmtpTransport;

/** What refusals of a Postfix do to the traffic. */
class PostfixRowTest {

  private static MailPeers peers;

  private final List<GatewayHeld> told = new ArrayList<>();
  private SmtpTransport transport;
  private Routes<OutgoingMail> routes;

  @BeforeAll
  static void start() throws Exception {
    peers = MailPeers.start("row");
  }

  @AfterAll
  static void end() throws Exception {
    if (peers != null) {
      peers.close();
    }
  }

  @AfterEach
  void close() {
    peers.policy().forget();
    transport.close();
  }

  @Test
  void aServerThatRelaysForNobodyIsHeld_untilItTakesOneMailAgain() {
    open(Service.ASKING);

    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      assertFails(mail("lin" + i + "@outside.example", "few words"), FailureCause.OURS);
    }

    assertThat(told).extracting(GatewayHeld::reply).isEqualTo(List.of("RCPT 554 5.7.1"));
    assertThat(routes.held()).isEqualTo(told);
    assertThat(routes.shares().get(0).heldFor()).contains("RCPT 554 5.7.1");

    awaitProbe();
    assertFails(mail("lin@outside.example", "few words"), FailureCause.OURS);
    assertThat(routes.held()).as("refused once more").isEqualTo(told);

    peers.policy().says(Stage.RCPT, "OK");
    awaitProbe();
    routes.send(mail("lin@outside.example", "few words"));

    assertThat(routes.held()).isEmpty();
    assertThat(routes.shares().get(0).heldFor()).isEmpty();
    assertThat(routes.room(50)).isEqualTo(50);
    assertThat(told).as("told once").hasSize(1);
  }

  @Test
  void whenItRefusesEveryMailbox_nothingMoreIsTheAddresses() {
    open(Service.MX);

    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      assertFails(mail("nobody" + i + "@city.example", "few words"), FailureCause.ADDRESS);
    }
    assertFails(mail("nobody@city.example", "few words"), FailureCause.OURS);
    assertThat(routes.held()).extracting(GatewayHeld::reply).isEqualTo(List.of("RCPT 550 5.1.1"));
    awaitProbe();
    assertFails(mail("nobody@city.example", "few words"), FailureCause.OURS);

    awaitProbe();
    routes.send(mail("wang@city.example", "few words"));
    assertThat(routes.held()).isEmpty();
    assertFails(mail("nobody@city.example", "few words"), FailureCause.ADDRESS);
  }

  @Test
  void mailsThatAreTooLargeTakeNothingFromTheOthers() {
    open(Service.SMALL);
    for (int i = 0; i < 2 * RefusalRow.LENGTH; i++) {
      assertFails(mail("wang@city.example", "many words. ".repeat(5000)), FailureCause.CONTENT);
    }

    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
    assertThat(routes.held()).isEmpty();
    routes.send(mail("chen@city.example", "few words"));
  }

  @Test
  void whoGreylistsEverybodyIsNotHeld() {
    open(Service.ASKING);
    peers.policy().says(Stage.RCPT, "DEFER_IF_PERMIT Greylisted");

    for (int i = 0; i < 2 * RefusalRow.LENGTH; i++) {
      // a local domain: whoever relays for nobody is not asked to wait
      assertFails(mail("wang+" + i + "@city.example", "few words"), FailureCause.RECEIVER);
    }

    assertThat(routes.held()).isEmpty();
    assertThat(routes.shares().get(0).percent()).isEqualTo(100);
  }

  @Test
  void whoDoesNotKnowOurNameIsHeld_thoughItAsksToTryAgainLater() {
    open(Service.HELO_UNKNOWN);

    for (int i = 0; i < RefusalRow.LENGTH; i++) {
      assertFails(mail("wang+" + i + "@city.example", "few words"), FailureCause.OURS);
    }

    assertThat(told).extracting(GatewayHeld::reply).isEqualTo(List.of("RCPT 450 4.7.1"));
    assertThat(routes.shares().get(0).heldFor()).contains("RCPT 450 4.7.1");
  }

  @Test
  void whoAsksEverybodyToTryAgainLaterIsHeld_unlessItGreylists() {
    open(Service.ASKING);
    peers.policy().says(Stage.RCPT, "450 4.7.1 Try again later");

    for (int i = 1; i < RefusalRow.LENGTH; i++) {
      assertFails(mail("wang+" + i + "@city.example", "few words"), FailureCause.RECEIVER);
    }
    assertFails(mail("wang@city.example", "few words"), FailureCause.OURS);

    assertThat(told).extracting(GatewayHeld::reply).isEqualTo(List.of("RCPT 450 4.7.1"));
    peers.policy().says(Stage.RCPT, "OK");
    awaitProbe();
    routes.send(mail("chen@city.example", "few words"));
    assertThat(routes.held()).isEmpty();
  }

  private void awaitProbe() {
    await().atMost(Duration.ofSeconds(60)).until(() -> routes.room(50) == 1);
  }

  private void assertFails(OutgoingMail mail, FailureCause cause) {
    assertThatThrownBy(() -> routes.send(mail))
        .isInstanceOfSatisfying(
            HandOverFailedException.class, e -> assertThat(e.failure()).isEqualTo(cause));
  }

  private void open(Service service) {
    Clock clock = Clock.systemUTC();
    transport =
        new SmtpTransport(
            GatewayUrl.parse(peers.url(service)),
            new MailComposer("no-reply@city.example", "案件快易查", clock),
            Optional.empty(),
            "mail.city.example",
            TrustedAuthorities.of(Optional.empty()),
            clock);
    routes =
        new Routes<>(
            List.of(new Routes.Way<>("smtp:localhost", 1, transport::send)),
            OutgoingMail::to,
            told::add,
            clock);
  }

  private static OutgoingMail mail(String to, String text) {
    return new OutgoingMail("notice-1", to, "s", text, Optional.empty());
  }
}
