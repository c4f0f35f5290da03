package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.typed.BlackedOut;

class EarlierCallTest {

  private static final Instant AT = Instant.parse("2026-11-30T02:00:00Z");
  private static final List<String> NAMES = List.of("王小明", "陳代理");

  @ParameterizedTest
  @CsvSource({
    "王小明要提早, -要提早",
    "陳代理 已寄出地籍圖, - 已寄出地籍圖",
    "請打 0912-345-678 找他, 請打 - 找他",
    "要求提早一週, 要求提早一週"
  })
  void aNote_isShownWithoutWhatIsPersonal(String note, String shown) {
    EarlierCall call = new EarlierCall(AT, Optional.of(CallTopic.OVERDUE), Optional.of(note));

    assertThat(call.blackedOut(NAMES).note()).contains(shown.replace("-", BlackedOut.MARK));
    assertThat(call.toString()).doesNotContain(note);
  }

  @Test
  void aCallWithoutNote_keepsItsTopic() {
    EarlierCall call = new EarlierCall(AT, Optional.of(CallTopic.OVERDUE), Optional.empty());

    assertThat(call.blackedOut(NAMES)).isEqualTo(call);
  }
}
