package tw.caseprogress.textquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.QueryPassword;

class TextQuestionTest {

  private static final String NUMBER = "1154826190359";
  private static final TextQuestion ASKED =
      new TextQuestion(Optional.of(new CaseNumber(NUMBER)), new QueryPassword("12345678"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1154826190359 12345678",
        "115-4826-1903-59 12345678",
        "115-4826-1903-59,12345678",
        "115-4826-1903-59\n12345678",
        "115482619035912345678",
        "１１５－４８２６－１９０３－５９　１２３４５６７８",
        "案號115-4826-1903-59密碼12345678",
        "案號：1154826190359\r\n查詢密碼：1234 5678",
        "115.4826.1903.59/1234-5678",
        "  115 4826 1903 59 、 12345678。",
        "Case 115-4826-1903-59 password 12345678",
        "我是0912345678，案號1154826190359 密碼12345678",
        "案號1154826190359密碼12345678，請回0912345678，謝謝",
        "1154826190359 12345678\n0912345678",
        "115-4826-1903-59 12345678 0912345678",
        "１１５－４８２６－１９０３－５９　１２３４５６７８\n０９１２３４５６７８",
        "1. 115-4826-1903-59 2. 12345678",
        "1.1154826190359\n2.12345678",
        "1 115-4826-1903-59 2 12345678",
        "(1)115-4826-1903-59 (2)12345678",
        "１、１１５－４８２６－１９０３－５９　２、１２３４５６７８",
        "1-115-4826-1903-59; 2-12345678",
        "案號115-4826-1903-59（11/29送件，2026年）密碼12345678"
      })
  void read_takesNumberAndPasswordHoweverTheyAreWritten(String text) {
    assertThat(TextQuestion.read(text)).contains(ASKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "查詢",
        "1154826190359",
        "12345678",
        "1154826190359 1234567",
        "1154826190359 123456789",
        "115482619035 12345678",
        "12345678 115-4826-1903-5",
        "請問我的案子辦得怎麼樣了？電話0912345678"
      })
  void read_knowsWhatIsNoQuestion(String text) {
    assertThat(TextQuestion.read(text)).isEmpty();
  }

  @Test
  void read_tellsAMistypedNumberFromNone() {
    assertThat(TextQuestion.read("1154826190395 12345678"))
        .hasValueSatisfying(asked -> assertThat(asked.caseNumber()).isEmpty());
  }

  @Test
  void itsWordsShowNoPassword() {
    assertThat(ASKED.toString()).doesNotContain("12345678");
  }
}
