package tw.caseprogress.gateway.smpp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.HandedOver;
import tw.caseprogress.gateway.IdDialect;
import tw.caseprogress.gateway.MessageIdForms;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.TrustedAuthorities;

/** Against node-smpp, in the dialects of the message centres that are out there. */
class OtherMessageCentreTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final OutgoingTextMessage MESSAGE =
      new OutgoingTextMessage("notice-1", "+886912345678", "【建管處】案件進度：現場勘查。");

  private final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();

  @ParameterizedTest(name = "{0}: {2}, read as {1}")
  @CsvSource({
    "plain, TEXT, DELIVERED",
    "hexReceipt, HEX, DELIVERED",
    "hexAnswer, DECIMAL, DELIVERED",
    "capitalHexAnswer, TEXT, DELIVERED",
    "padded, TEXT, DELIVERED",
    "unmarked, TEXT, DELIVERED",
    "ucs2, TEXT, DELIVERED",
    "parameters, TEXT, DELIVERED",
    "capitals, TEXT, PERMANENT_FAILURE",
    "unknown, TEXT, UNCLEAR",
    "payload, TEXT, DELIVERED",
    "dataSm, TEXT, TEMPORARY_FAILURE",
    "early, TEXT, DELIVERED"
  })
  void aReceiptTellsOfTheMessage(String spoken, IdDialect dialect, DeliveryOutcome outcome)
      throws Exception {
    try (OtherMessageCentre centre = new OtherMessageCentre(spoken);
        SmppGateway gateway = gateway(centre, "from=1999")) {
      HandedOver taken = gateway.send(MESSAGE);

      await().atMost(PATIENCE).until(() -> !receipts.isEmpty() || !texts.isEmpty());
      assertThat(texts).as("taken for questions").isEmpty();
      DeliveryReceipt receipt = receipts.get(0);
      assertThat(receipt.outcome()).isEqualTo(outcome);
      assertThat(receipt.forms().form(dialect))
          .isEqualTo(taken.messageId().map(MessageIdForms::plain));
    }
  }

  @Test
  void aMessageThatIsTakenWithoutAnIdIsTaken() throws Exception {
    try (OtherMessageCentre centre = new OtherMessageCentre("noId");
        SmppGateway gateway = gateway(centre, "")) {
      assertThat(gateway.send(MESSAGE).messageId()).isEqualTo(Optional.empty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"silent", "gone"})
  void whatIsNotAnsweredIsUnclear(String mood) throws Exception {
    try (OtherMessageCentre centre = new OtherMessageCentre(mood);
        SmppGateway gateway = gateway(centre, "answer=2000")) {
      assertThatThrownBy(() -> gateway.send(MESSAGE))
          .isInstanceOfSatisfying(
              HandOverFailedException.class,
              e -> assertThat(e.failure()).isEqualTo(FailureCause.UNCLEAR));
    }
  }

  @Test
  void aCentreThatStandsStillForAWhile_isWaitedFor_andTakesEachMessageOnce() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try (OtherMessageCentre centre = new OtherMessageCentre("plain");
        SmppGateway gateway = gateway(centre, "timeout=10000")) {
      gateway.listen();
      centre.standStill();
      List<Callable<HandedOver>> work = Collections.nCopies(24, () -> gateway.send(MESSAGE));
      List<Future<HandedOver>> sent = work.stream().map(senders::submit).toList();
      LockSupport.parkNanos(Duration.ofSeconds(12).toNanos());
      centre.goOn();

      for (Future<HandedOver> one : sent) {
        assertThat(one.get(60, TimeUnit.SECONDS).messageId()).isPresent();
      }
      await().atMost(PATIENCE).until(() -> receipts.size() >= 24);
      assertThat(centre.announced()).hasSize(24);
    } finally {
      senders.shutdownNow();
    }
  }

  @Test
  void theSenderAndTheValidityArriveAsTheyAreMeant() throws Exception {
    try (OtherMessageCentre centre = new OtherMessageCentre("plain");
        SmppGateway gateway = gateway(centre, "from=TPE-CITY")) {
      gateway.send(MESSAGE);

      await().atMost(PATIENCE).until(() -> !centre.announced().isEmpty());
      assertThat(centre.announced().get(0))
          .contains("\"source_addr\":\"TPE-CITY\"", "\"source_addr_ton\":5,\"source_addr_npi\":0")
          .contains("\"validity_period\":");
    }
  }

  private SmppGateway gateway(OtherMessageCentre centre, String options) {
    return new SmppGateway(
        GatewayUrl.parse(centre.url(options)),
        receipts::add,
        received -> texts.add(received.text()),
        TrustedAuthorities.of(Optional.empty()));
  }
}
