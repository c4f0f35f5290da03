package tw.caseprogress.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsConverterTest {

  private final WordsConverter converter = new WordsConverter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\t\n",
        "\u00A0",
        "\u3000",
        "\u200B",
        "\u3164",
        "\u2800",
        "\uFEFF \u200F",
        "\u202E\u202C",
        "\u00AD",
        "\uDB40\uDC41"
      })
  void whatNobodySees_isNothing(String typed) {
    assertThat(converter.getAsObject(null, null, typed)).isNull();
  }

  @Test
  void signsOfDirection_areOut_andLinesStay() {
    assertThat(converter.getAsObject(null, null, "停\u202E班\u2066\r\n第二行")).isEqualTo("停班\r\n第二行");
  }
}
