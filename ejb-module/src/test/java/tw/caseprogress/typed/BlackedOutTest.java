package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlackedOutTest {

  private static final List<String> NAMES = List.of("王小明", "陳大文股份有限公司", "Mary Ann Lee");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A123456789",
        "a123456789",
        "Ａ１２３４５６７８９",
        "AC01234567",
        "A800000014",
        "0912345678",
        "0912-345-678",
        "０９１２－３４５－６７８",
        "+886 912 345 678",
        "02-2720-8889",
        "(02)2720-8889轉1234",
        "115-4826-1903-57",
        "12345678",
        "w@example.org",
        "王@例子.台灣",
        "王 @ example.tw",
        "https://example.org/wang",
        "www.example.org",
        "LINE ID: wang123",
        "臺北市信義區市府路1號",
        "信義路五段7號3樓之2",
        "中山北路二段16巷4弄12號",
        "45 Roosevelt Road",
        "No. 12, Jinan Rd.",
        "王小明",
        "王 小明",
        "王　小　明",
        "陳大文股份有限公司",
        "MARY ANN LEE",
        "maryannlee"
      })
  void whatTellsWhoItWas_isTakenOut(String personal) {
    assertThat(BlackedOut.of("櫃臺 " + personal + " 很慢", NAMES))
        .contains(BlackedOut.MARK, "很慢")
        .doesNotContain(personal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "等了 45 分鐘，第 3 次才辦好。",
        "承辦人很親切，115/11/27 就好了",
        "打 1999 問過兩次",
        "Great service, 5 stars!",
        "王先生很有耐心",
        "路上不好停車，號碼牌不清楚"
      })
  void whatTellsNothing_stays(String words) {
    assertThat(BlackedOut.of(words, NAMES)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"我是王小明，電話 0912345678。,我是▇▇▇，電話 ▇▇▇。"})
  void onlyThatIsTakenOut(String written, String kept) {
    assertThat(BlackedOut.of(written, NAMES)).isEqualTo(kept);
  }

  @Test
  void twiceIsOnce() {
    String once = BlackedOut.of("王小明 A123456789 住信義路五段7號", NAMES);

    assertThat(BlackedOut.of(once, Set.of())).isEqualTo(once);
  }

  @Test
  void aNameOfOneSign_isNoName() {
    assertThat(BlackedOut.of("王先生", List.of("王"))).isEqualTo("王先生");
  }
}
