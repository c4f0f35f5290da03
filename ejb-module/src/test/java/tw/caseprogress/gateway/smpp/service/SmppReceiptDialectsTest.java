package tw.caseprogress.gateway.smpp.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.gateway.DeliveryOutcome;
import tw.caseprogress.gateway.DeliveryReceipt;
import tw.caseprogress.gateway.GatewayUrl;
import tw.caseprogress.gateway.TrustedAuthorities;

/** The ways in which message centres bring receipts; none of them is taken for a question. */
class SmppReceiptDialectsTest {

  private static final String WORDS =
      "id:4102 sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:DELIVRD err:000";
  private static final byte RECEIPT = SmppConstants.ESM_CLASS_MT_SMSC_DELIVERY_RECEIPT;

  private final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private MessageCentre centre;
  private SmppGateway gateway;

  @BeforeEach
  void open() throws Exception {
    centre = new MessageCentre();
    gateway =
        new SmppGateway(
            GatewayUrl.parse(centre.url("timeout=5000")),
            receipts::add,
            received -> texts.add(received.text()),
            TrustedAuthorities.of(Optional.empty()));
    gateway.listen();
  }

  @AfterEach
  void close() {
    gateway.close();
    centre.close();
  }

  @Test
  void withoutAMark() throws Exception {
    centre.bring(deliver((byte) 0, (byte) 0, latin(WORDS)));

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void inUcs2_markedOrNot() throws Exception {
    centre.bring(deliver(RECEIPT, (byte) 8, WORDS.getBytes(StandardCharsets.UTF_16BE)));
    centre.bring(deliver((byte) 0, (byte) 8, WORDS.getBytes(StandardCharsets.UTF_16BE)));

    await().until(() -> receipts.size() == 2);
    assertThat(receipts).extracting(DeliveryReceipt::messageId).containsOnly("4102");
  }

  @Test
  void inUcs2ThatIsNotNamedAsSuch() throws Exception {
    centre.bring(deliver(RECEIPT, (byte) 0, WORDS.getBytes(StandardCharsets.UTF_16BE)));

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void byParametersAlone() throws Exception {
    DeliverSm receipt = deliver(RECEIPT, (byte) 0, new byte[0]);
    named(receipt, "4102\0");
    stated(receipt, 5);
    centre.bring(receipt);

    assertTold("4102", DeliveryOutcome.PERMANENT_FAILURE, "UNDELIV");
  }

  @Test
  void byParametersAloneAndWithoutAMark() throws Exception {
    DeliverSm receipt = deliver((byte) 0, (byte) 0, new byte[0]);
    named(receipt, "4102");
    stated(receipt, 2);
    centre.bring(receipt);

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stat:DELIVRD id:4102 sub:001 err:000",
        "sub:001 dlvrd:001 id:4102 done date:2611231201 stat:DELIVRD err:000 text:",
        "Delivery receipt. Stat: delivrd, ID: 4102 ERR:000"
      })
  void inWhateverOrderItsWordsStand(String words) throws Exception {
    centre.bring(deliver((byte) 0, (byte) 0, latin(words)));

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void whatHasAStateAloneIsNoQuestionEither() throws Exception {
    DeliverSm nameless = deliver((byte) 0, (byte) 0, new byte[0]);
    stated(nameless, 2);
    centre.bring(nameless);
    DeliverSm worded = deliver((byte) 0, (byte) 0, latin("4102"));
    stated(worded, 5);
    centre.bring(worded);
    centre.bring(deliver((byte) 0, (byte) 0, latin(WORDS)));

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void withAStateByParameterAndAnIdByWords() throws Exception {
    DeliverSm receipt = deliver((byte) 0, (byte) 0, latin("id:4102"));
    stated(receipt, 5);
    centre.bring(receipt);

    assertTold("4102", DeliveryOutcome.PERMANENT_FAILURE, "UNDELIV");
  }

  @Test
  void withAnIdThatLostItsLastSign() throws Exception {
    DeliverSm receipt = deliver(RECEIPT, (byte) 0, latin(WORDS));
    named(receipt, "410");
    centre.bring(receipt);

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void withWordsOfAnotherId_theParameterCounts() throws Exception {
    DeliverSm receipt = deliver(RECEIPT, (byte) 0, latin(WORDS));
    named(receipt, "f450f\0");
    centre.bring(receipt);

    assertTold("f450f", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void asPayload() throws Exception {
    DeliverSm receipt = deliver((byte) 0, (byte) 0, new byte[0]);
    receipt.addOptionalParameter(new Tlv(SmppConstants.TAG_MESSAGE_PAYLOAD, latin(WORDS)));
    centre.bring(receipt);

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  @Test
  void byDataSm() throws Exception {
    DataSm receipt = new DataSm();
    receipt.setEsmClass(RECEIPT);
    receipt.setSourceAddress(new Address((byte) 1, (byte) 1, "886912345678"));
    receipt.setDestAddress(new Address((byte) 0, (byte) 0, "1999"));
    named(receipt, "4102\0");
    stated(receipt, 3);
    centre.bring(receipt);

    assertTold("4102", DeliveryOutcome.TEMPORARY_FAILURE, "EXPIRED");
  }

  @Test
  void aQuestionByDataSmIsTakenIn() throws Exception {
    DataSm question = new DataSm();
    question.setSourceAddress(new Address((byte) 1, (byte) 1, "886912345678"));
    question.setDestAddress(new Address((byte) 0, (byte) 0, "1999"));
    question.addOptionalParameter(
        new Tlv(SmppConstants.TAG_MESSAGE_PAYLOAD, latin("1154826190357 12345678")));
    centre.bring(question);

    await().until(() -> texts.contains("1154826190357 12345678"));
  }

  @Test
  void whatIsNotTheLastWordIsNoQuestionEither() throws Exception {
    centre.bring(deliver((byte) 0, (byte) 0, latin(WORDS.replace("DELIVRD", "ENROUTE"))));
    centre.bring(deliver(RECEIPT, (byte) 0, latin("no words that anybody knows")));
    centre.bring(deliver((byte) 0, (byte) 0, latin(WORDS)));

    assertTold("4102", DeliveryOutcome.DELIVERED, "DELIVRD 000");
  }

  private void assertTold(String id, DeliveryOutcome outcome, String word) {
    String name = "smpp:127.0.0.1:" + centre.port();
    await().until(() -> !receipts.isEmpty() || !texts.isEmpty());
    assertThat(texts).isEmpty();
    assertThat(receipts)
        .extracting(
            DeliveryReceipt::gateway,
            DeliveryReceipt::messageId,
            DeliveryReceipt::outcome,
            DeliveryReceipt::reply)
        .containsExactly(tuple(name, id, outcome, word));
  }

  private static DeliverSm deliver(byte esm, byte coding, byte[] content) throws Exception {
    DeliverSm receipt = new DeliverSm();
    receipt.setEsmClass(esm);
    receipt.setDataCoding(coding);
    receipt.setSourceAddress(new Address((byte) 1, (byte) 1, "886912345678"));
    receipt.setDestAddress(new Address((byte) 0, (byte) 0, "1999"));
    receipt.setShortMessage(content);
    return receipt;
  }

  private static void named(BaseSm<?> receipt, String id) {
    receipt.addOptionalParameter(new Tlv(SmppConstants.TAG_RECEIPTED_MSG_ID, latin(id)));
  }

  private static void stated(BaseSm<?> receipt, int state) {
    receipt.addOptionalParameter(new Tlv(SmppConstants.TAG_MSG_STATE, new byte[] {(byte) state}));
  }

  private static byte[] latin(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
