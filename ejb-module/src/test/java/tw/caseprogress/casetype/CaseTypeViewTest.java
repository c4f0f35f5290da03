package tw.caseprogress.casetype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CaseTypeFixture;

class CaseTypeViewTest {

  @ParameterizedTest
  @CsvSource({
    "平面圖, true, Floor plan",
    "Floor plan, true, Floor plan",
    "Floor plan, false, 平面圖",
    "水電圖, true, 水電圖"
  })
  void aPaperIsNamedInTheReadersLanguage_whatWasTypedStays(
      String asked, boolean english, String named) {
    assertThat(CaseTypeFixture.interiorReview().paperName(asked, english)).isEqualTo(named);
  }
}
