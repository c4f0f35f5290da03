package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandedOverTest {

  @Test
  void theIdOfAMessageIsCutToWhatTheTablesHold_andHoldsNoNul() {
    assertThat(new HandedOver("g", "a\0b").messageId()).isEqualTo("ab");
    assertThat(new HandedOver("g", "x".repeat(500)).messageId()).hasSize(200);
  }

  @Test
  void theReceiptOfALongIdIsCutAlike() {
    String id = "x".repeat(201);

    assertThat(new DeliveryReceipt("g", id, DeliveryOutcome.DELIVERED, "").messageId())
        .isEqualTo(new HandedOver("g", id).messageId());
  }
}
