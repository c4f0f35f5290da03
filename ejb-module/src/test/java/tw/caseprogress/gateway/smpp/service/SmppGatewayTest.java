package tw.caseprogress.gateway.smpp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.type.Address;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.FailureCause;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.HandOverFailedException;
import tw.caseprogress.gateway.OutgoingTextMessage;
import tw.caseprogress.gateway.TrustedAuthorities;

/** Against ch-smpp, a message centre that is not ours. */
class SmppGatewayTest {

  private static final String SHORT = "【建管處】案件115-4826-1903-57進度：現場勘查。";
  private static final String LONG = "案件進度𠮷".repeat(30); // 180 units, three segments

  private final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final ExecutorService senders = Executors.newFixedThreadPool(16);
  private MessageCentre centre;
  private SmppGateway gateway;

  @BeforeEach
  void open() throws Exception {
    centre = new MessageCentre();
    use("from=1999&timeout=1000&answer=1000&enquire=200");
  }

  @AfterEach
  void close() {
    senders.shutdownNow();
    gateway.close();
    centre.close();
  }

  private void use(String options) {
    if (gateway != null) {
      gateway.close();
    }
    gateway =
        new SmppGateway(
            GatewayUrl.parse(centre.url(options)),
            receipts::add,
            received -> texts.add(received.from() + ": " + received.text()),
            TrustedAuthorities.of(Optional.empty()));
  }

  @Test
  void aShortTextGoesAsOneSegmentOfUcs2_andAsksForAReceipt() {
    Optional<String> id = gateway.send(message(SHORT)).messageId();

    SubmitSm got = centre.taken().get(0);
    assertThat(id).contains("m1");
    assertThat(new String(got.getShortMessage(), StandardCharsets.UTF_16BE)).isEqualTo(SHORT);
    assertThat(got.getDataCoding()).isEqualTo((byte) 8);
    assertThat(got.getDestAddress().getAddress()).isEqualTo("886912345678");
    assertThat(got.getSourceAddress().getAddress()).isEqualTo("1999");
    assertThat(got.getRegisteredDelivery()).isEqualTo((byte) 1);
  }

  @Test
  void aLatinTextGoesInTheGsmAlphabet() {
    gateway.send(message("Case @ {step} is due"));

    SubmitSm got = centre.taken().get(0);
    assertThat(got.getDataCoding()).isZero();
    assertThat(got.getShortMessage()).startsWith('C', 'a', 's', 'e', ' ', 0x00, ' ', 0x1B, 0x28);
  }

  @Test
  void aLongTextGoesWholeAsPayload() {
    gateway.send(message(LONG));

    assertThat(centre.taken()).hasSize(1);
    byte[] payload =
        centre.taken().get(0).getOptionalParameter(SmppConstants.TAG_MESSAGE_PAYLOAD).getValue();
    assertThat(new String(payload, StandardCharsets.UTF_16BE)).isEqualTo(LONG);
  }

  @Test
  void orInSegmentsBehindHeaders_noneOfThemCutInASign() {
    use("long=udh&timeout=1000");

    gateway.send(message(LONG));

    List<SubmitSm> parts = centre.taken();
    assertThat(parts).hasSize(3);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      byte[] content = parts.get(i).getShortMessage();
      assertThat(parts.get(i).getEsmClass()).isEqualTo(SmppConstants.ESM_CLASS_UDHI_MASK);
      assertThat(Arrays.copyOf(content, 6))
          .isEqualTo(new byte[] {5, 0, 3, content[3], 3, (byte) (i + 1)});
      assertThat(content.length).isLessThanOrEqualTo(140);
      String part = new String(content, 6, content.length - 6, StandardCharsets.UTF_16BE);
      assertThat(Character.isHighSurrogate(part.charAt(part.length() - 1))).isFalse();
      joined.append(part);
    }
    assertThat(joined).hasToString(LONG);
    assertThat(parts)
        .as("the last alone is told of")
        .extracting(SubmitSm::getRegisteredDelivery)
        .containsExactly((byte) 0, (byte) 0, (byte) 1);
  }

  /** Sent again, its first part would arrive twice. */
  @ParameterizedTest(name = "command_status {0}")
  @ValueSource(ints = {0x01, 0x08, 0x0A, 0x0B, 0x45, 0x50, 0x64, 0x65, 0xFF, 0x0410})
  void aMessageOfWhichAPartWasTakenIsUnclear_whateverTheNextIsRefusedFor(int status) {
    use("long=udh&timeout=1000&answer=1000");
    AtomicInteger parts = new AtomicInteger();
    centre.answer(submit -> parts.incrementAndGet() == 1 ? SmppConstants.STATUS_OK : status);

    assertThatThrownBy(() -> gateway.send(message(LONG)))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(FailureCause.UNCLEAR);
              assertThat(e.isOfGateway()).isFalse();
            })
        .hasMessage(String.format("command_status 0x%02X", status));
  }

  @Test
  void aMessageOfWhichNoPartWasTakenIsRefusedAsAny() {
    use("long=udh&timeout=1000&answer=1000");
    centre.answer(submit -> 0x0B);

    assertThatThrownBy(() -> gateway.send(message(LONG)))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> assertThat(e.failure()).isEqualTo(FailureCause.ADDRESS));
  }

  @ParameterizedTest(name = "command_status {0}: {1}")
  @CsvSource({
    "11, ADDRESS, false", // ESME_RINVDSTADR
    "69, RECEIVER, false", // ESME_RSUBMITFAIL
    "8, OURS, true", // ESME_RSYSERR
    "1040, UNCLEAR, false" // of the vendor
  })
  void aRefusalIsNamedByCause(int status, FailureCause cause, boolean ofGateway) {
    centre.answer(submit -> status);

    assertThatThrownBy(() -> gateway.send(message(SHORT)))
        .isInstanceOfSatisfying(
            HandOverFailedException.class,
            e -> {
              assertThat(e.failure()).isEqualTo(cause);
              assertThat(e.isOfGateway()).isEqualTo(ofGateway);
            });
  }

  @Test
  void whoThrottlesIsGivenTime_andGetsEveryMessageOnce() throws Exception {
    AtomicInteger refusals = new AtomicInteger(30);
    centre.answer(
        submit ->
            refusals.getAndDecrement() > 0
                ? SmppConstants.STATUS_THROTTLED
                : SmppConstants.STATUS_OK);

    int taken = sendAll(100);

    assertThat(taken).isEqualTo(100);
    assertThat(centre.taken()).hasSize(100);
    assertThat(centre.asked()).isEqualTo(130);
  }

  @Test
  void receiptsTellOfMessagesByTextOrByTlv() throws Exception {
    gateway.send(message(SHORT));

    centre.receipt("m1", "ENROUTE", false);
    centre.receipt("m1", "DELIVRD", false);
    centre.receipt("m2", "UNDELIV", true);
    centre.receipt("m3", "EXPIRED", false);

    String name = "smpp:127.0.0.1:" + centre.port();
    await()
        .untilAsserted(
            () ->
                assertThat(receipts)
                    .containsExactlyInAnyOrder(
                        new DeliveryReceipt(name, "m1", DeliveryOutcome.DELIVERED, "DELIVRD 007"),
                        new DeliveryReceipt(
                            name, "m2", DeliveryOutcome.PERMANENT_FAILURE, "UNDELIV 007"),
                        new DeliveryReceipt(
                            name, "m3", DeliveryOutcome.TEMPORARY_FAILURE, "EXPIRED 007")));
  }

  @Test
  void citizensTextsComeIn_whileNothingIsSent() throws Exception {
    gateway.listen();

    centre.text("886912345678", (byte) 8, "查詢 1".getBytes(StandardCharsets.UTF_16BE));
    centre.text(
        "886912345678", (byte) 0, "1154826190357 12345678".getBytes(StandardCharsets.US_ASCII));

    await()
        .untilAsserted(
            () ->
                assertThat(texts)
                    .containsExactlyInAnyOrder(
                        "886912345678: 查詢 1", "886912345678: 1154826190357 12345678"));
  }

  @Test
  void theLinkIsAskedForNowAndThen() {
    gateway.listen();

    await().untilAsserted(() -> assertThat(centre.enquiries()).isPositive());
  }

  @Test
  void whoHangsUpInABurstIsBoundAnew_andNothingThatWasTakenIsCalledFailed() throws Exception {
    AtomicInteger seen = new AtomicInteger();
    centre.answer(
        submit -> {
          if (seen.incrementAndGet() == 60) {
            centre.hangUp();
          }
          return SmppConstants.STATUS_OK;
        });

    int taken = sendAll(200);

    assertThat(taken).isLessThanOrEqualTo(centre.taken().size());
    assertThat(200 - taken).as("failed: no more than were on their way").isLessThanOrEqualTo(32);
    assertThat(centre.binds()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void whoUnbindsInABurstIsBoundAnew() throws Exception {
    sendAll(20);
    centre.unbind();

    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(gateway.send(message(SHORT)).messageId()).isPresent());
    assertThat(centre.binds()).isEqualTo(2);
  }

  @Test
  void afterASilentCentreNobodyKnowsWhetherItWasTaken_andItIsLeftForAFreshSession() {
    centre.answer(submit -> MessageCentre.SILENT);
    assertFails(FailureCause.UNCLEAR);

    centre.answer(submit -> SmppConstants.STATUS_OK);

    assertThat(gateway.send(message(SHORT)).messageId()).contains("m2");
    assertThat(centre.binds()).isEqualTo(2);
  }

  @Test
  void whoHangsUpInsteadOfAnAnswerIsToldOfAtOnce_andNobodyKnows() {
    use("timeout=1000&answer=60000");
    centre.answer(
        submit -> {
          centre.hangUp();
          return MessageCentre.SILENT;
        });

    assertTimeout(Duration.ofSeconds(20), () -> assertFails(FailureCause.UNCLEAR));
  }

  @ParameterizedTest(name = "id {0}")
  @NullAndEmptySource
  void aMessageThatIsTakenWithoutAnIdIsTaken(String id) {
    centre.name(number -> id);

    assertThat(gateway.send(message(SHORT)).messageId()).isEmpty();
    assertThat(centre.taken()).hasSize(1);
  }

  @Test
  void aMessageThatIsTakenWithAnIdThatIsTooLongIsTaken() {
    centre.name(number -> "x".repeat(200));

    assertThat(gateway.send(message(SHORT)).messageId()).isPresent();
    assertThat(centre.taken()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "from=TPE-CITY, TPE-CITY, 5, 0",
    "from=%2B886912345678, 886912345678, 1, 1",
    "from=886912345678, 886912345678, 1, 1",
    "from=0912345678, 0912345678, 2, 1",
    "from=1999, 1999, 3, 0",
    "from=1999&ton=0&npi=1, 1999, 0, 1",
    "window=3, , 0, 0"
  })
  void theSenderIsAnnouncedAsWhatItIs(String options, String address, byte ton, byte npi) {
    use(options + "&timeout=1000");

    gateway.send(message(SHORT));

    Address sender = centre.taken().get(0).getSourceAddress();
    assertThat(sender.getTon()).isEqualTo(ton);
    assertThat(sender.getNpi()).isEqualTo(npi);
    assertThat(sender.getAddress()).isEqualTo(address == null ? "" : address);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "window=3, 000001000000000R",
    "validity=24h, 000001000000000R",
    "validity=90m, 000000013000000R",
    "validity=3d, 000003000000000R",
    "validity=off, "
  })
  void nobodyIsTriedForLongerThanTheValidityAllows(String options, String period) {
    use(options + "&timeout=1000");

    gateway.send(message(SHORT));

    String given = centre.taken().get(0).getValidityPeriod();
    assertThat(given == null || given.isEmpty() ? null : given).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validity=tomorrow",
        "validity=0h",
        "validity=31d",
        "id=octal",
        "from=1&ton=99",
        "from=1&npi=99"
      })
  void anOptionThatCannotBeIsRefused(String option) {
    assertThatThrownBy(() -> use(option)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noReceiptIsAskedForWhereNobodyWaitsForIt() {
    gateway.send(OutgoingTextMessage.withoutReceipt("answer-1", "+886912345678", SHORT));

    assertThat(centre.taken().get(0).getRegisteredDelivery()).isZero();
  }

  @Test
  void aCentreThatIsNotThereIsOurFault() {
    centre.close();

    assertFails(FailureCause.OURS);
  }

  @Test
  void aWrongPasswordIsOurFault_andIsNotSaid() {
    gateway.close();
    gateway =
        new SmppGateway(
            GatewayUrl.parse(centre.url("timeout=1000").replace("secret", "guess")),
            receipts::add,
            received -> texts.add(received.text()),
            TrustedAuthorities.of(Optional.empty()));

    assertThatThrownBy(() -> gateway.send(message(SHORT)))
        .isInstanceOf(HandOverFailedException.class)
        .hasMessageNotContaining("guess");
  }

  private void assertFails(FailureCause cause) {
    assertThatThrownBy(() -> gateway.send(message(SHORT)))
        .isInstanceOfSatisfying(
            HandOverFailedException.class, e -> assertThat(e.failure()).isEqualTo(cause));
  }

  /** Sends by many at once; answers how many were taken. */
  private int sendAll(int count) throws Exception {
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      work.add(
          () -> {
            try {
              gateway.send(message(SHORT));
              return true;
            } catch (HandOverFailedException e) {
              return false;
            }
          });
    }
    int taken = 0;
    for (Future<Boolean> one : senders.invokeAll(work)) {
      taken += one.get() ? 1 : 0;
    }
    return taken;
  }

  private static OutgoingTextMessage message(String text) {
    return new OutgoingTextMessage("notice-1", "+886912345678", text);
  }
}
