package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.caseprogress.schema.ColumnText;

class HandedOverTest {

  @Test
  void theIdOfAMessageIsCutToWhatTheTablesHold_andHoldsNoNul() {
    assertThat(new HandedOver("g", "a\0b").messageId()).isEqualTo("ab");
    assertThat(new HandedOver("g", "x".repeat(500)).messageId()).hasSize(200);
  }

  @Test
  void noCharacterIsCutInTwo() {
    String pair = "\uD842\uDFB7";

    assertThat(ColumnText.fit("x".repeat(199) + pair, 200)).isEqualTo("x".repeat(199));
    assertThat(ColumnText.fit("x".repeat(198) + pair, 200)).endsWith(pair);
  }

  @Test
  void theReceiptOfALongIdIsCutAlike() {
    String id = "x".repeat(201);

    assertThat(new DeliveryReceipt("g", id, DeliveryOutcome.DELIVERED, "").messageId())
        .isEqualTo(new HandedOver("g", id).messageId());
  }
}
