package tw.caseprogress.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "id:4105 sub:001 dlvrd:001 submit date:2611231200 done date:2611231201 stat:DELIVRD err:000 text:Hi,"
        + " 4105, DELIVRD, 000",
    "Id:4105 Sub:001 Dlvrd:001 Submit Date:2611231200 Done Date:2611231201 Stat:Delivrd Err:000 Text:,"
        + " 4105, DELIVRD, 000",
    "id: 4105 sub: 001 stat: delivered err: 0, 4105, DELIVERED, 0",
    "ID : 4105 STAT : FAILED, 4105, FAILED, ''",
    "id:4105 stat:EXPIRED, 4105, EXPIRED, ''",
    "stat:DELIVRD id:4105 err:000, 4105, DELIVRD, 000",
    "sub:001 dlvrd:001 err:000 stat:UNDELIV id:4105, 4105, UNDELIV, 000",
    "Message STAT: EXPIRED for ID: 4105, 4105, EXPIRED, ''",
    "dlvrd:000 id:4105 err:001, 4105, '', 001",
    "id:c449ab97-44f4-7b6a sub:001 stat:UNDELIV err:00B, c449ab97-44f4-7b6a, UNDELIV, 00B",
    "id: sub:001 stat: err:, '', '', ''"
  })
  void isReadInTheWordsOfManyVendors(String words, String id, String state, String error) {
    assertThat(ReceiptText.isLike(words)).isTrue();
    assertThat(ReceiptText.read(words)).isEqualTo(new ReceiptText(id, state, error));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1154826190357 12345678",
        "1. 115-7271-7489-66 2. 12345678",
        "案件 id: 1154826190357 密碼 12345678",
        "my id: 1154826190357, status please",
        "statement: id",
        "status: what? id: 1154826190357",
        "my stat: is late, please",
        ""
      })
  void isNotWhatACitizenWrites(String words) {
    assertThat(ReceiptText.isLike(words)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "DELIVRD, DELIVERED",
    "DELIVERED, DELIVERED",
    "UNDELIV, PERMANENT_FAILURE",
    "REJECTD, PERMANENT_FAILURE",
    "FAILED, PERMANENT_FAILURE",
    "EXPIRED, TEMPORARY_FAILURE",
    "DELETED, TECHNICAL_FAILURE",
    "UNKNOWN, UNCLEAR"
  })
  void lastWordsAreKnown(String state, DeliveryOutcome outcome) {
    assertThat(new ReceiptText("1", state, "").outcome()).contains(outcome);
  }

  @Test
  void othersAreNotTheLast() {
    for (String state :
        new String[] {"ACCEPTD", "ENROUTE", "SCHEDULED", "SKIPPED", "BUFFRED", ""}) {
      assertThat(new ReceiptText("1", state, "").outcome()).as(state).isEmpty();
    }
  }
}
