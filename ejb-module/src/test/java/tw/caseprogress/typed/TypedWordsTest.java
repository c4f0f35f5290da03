package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "   ",
        "\n",
        "\u00A0",
        "\u3000",
        "\u200B",
        "\u3164",
        "\u2800",
        "\u202E \u2069"
      })
  void whatNobodySees_isMissing(String typed) {
    assertThat(TypedWords.read(typed, 200).fault()).hasValue(TypedFault.of("required"));
  }

  @Test
  void signsOfDirection_andBlanksAround_areOut() {
    assertThat(TypedWords.read("\u00A0申請人\u202E遺失\u200B \n憑單\u3000", 200).value())
        .hasValue("申請人遺失 憑單");
  }

  @Test
  void theLengthIsThatOfWhatIsKept() {
    assertThat(TypedWords.read(" " + "字".repeat(200) + "\u200B", 200).value()).isPresent();
    assertThat(TypedWords.read("字".repeat(201), 200).fault().orElseThrow().arguments())
        .isEqualTo(List.of("200"));
  }
}
