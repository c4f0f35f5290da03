package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandedOverTest {

  @Test
  void theIdOfAMessageIsCutToWhatTheTablesHold_andHoldsNoNul() {
    assertThat(new HandedOver("g", "a\0b").messageId()).contains("ab");
    assertThat(new HandedOver("g", "x".repeat(500)).messageId()).contains("x".repeat(200));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\0"})
  void whoGivesNoIdHasTakenItAllTheSame(String none) {
    assertThat(new HandedOver("g", none).messageId()).isEmpty();
  }

  @Test
  void theReceiptOfALongIdIsCutAlike() {
    String id = "x".repeat(201);

    DeliveryReceipt receipt = new DeliveryReceipt("g", id, DeliveryOutcome.DELIVERED, "");

    assertThat(new HandedOver("g", id).messageId()).contains(receipt.messageId());
  }
}
