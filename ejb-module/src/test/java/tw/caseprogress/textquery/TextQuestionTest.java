package tw.caseprogress.textquery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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
        "案號115-4826-1903-59（11/29送件，2026年）密碼12345678",
        "案號115-4826-1903-59（2026-11-29送件）密碼12345678",
        "案號115-4826-1903-59（電話2720-8889）密碼12345678",
        "12345678 1154826190359",
        "12345678\n115-4826-1903-59",
        "123456781154826190359",
        "密碼：12345678，案件編號：115-4826-1903-59",
        "密碼 1234-5678 案號 115 4826 1903 59",
        "1. 12345678 2. 115-4826-1903-59",
        "1.115-4826-1903-59 2.12345678",
        "1) 115-4826-1903-59 2) 1234 5678",
        "1: 115-4826-1903-59\n2: 12345678",
        "① 115-4826-1903-59 ② 12345678",
        "①1154826190359②12345678",
        "⑴1154826190359\n⑵12345678",
        "⒈115-4826-1903-59 ⒉12345678",
        "1️⃣115-4826-1903-59 2️⃣12345678",
        "一、115-4826-1903-59 二、12345678",
        "1. 案號 115-4826-1903-59\n2. 密碼 12345678",
        "115-4826-1903-5912345678",
        "115/4826/1903/59/12345678",
        "115_4826_1903_59 12345678",
        "115、4826、1903、59，12345678",
        "115,4826,1903,59 1234,5678",
        "115 – 4826 – 1903 – 59 / 1234 – 5678",
        "\u200B115-4826-1903-59\u200E 12345678\uFEFF",
        "115-4826-1903-59 12345678 115-4826-1903-59",
        "hi! #115-4826-1903-59 pw=12345678 thx"
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
        "115-4826-1903-5 912345678",
        "115-4826-1903-5\n912345678",
        "115-4826-1903-597 12345678",
        "115 4826 1903 5 12345678",
        "115 4826 1903 59 1\n2345678",
        "1. 123456 2. 1154826190359",
        "1154826190359 1234 5678 9",
        "1154826190359 12345678 9",
        "1154826190359 9 12345678",
        "1154826190359 1234 567",
        "1154826190359 2 12345678",
        "2-12345678 1154826190359",
        "1154826190359 12345678 87654321",
        "密碼12345678 密碼87654321 案號1154826190359",
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
  void read_ofTwoCases_isNoQuestion() {
    String other = CaseNumber.of(2026, 123_456_789).shown();

    assertThat(TextQuestion.read("115-4826-1903-59 " + other + " 12345678")).isEmpty();
    assertThat(TextQuestion.read(other + "\n115-4826-1903-59\n12345678")).isEmpty();
  }

  @Property
  void read_takesAnyOrderAndDecoration(
      @ForAll("numbers") CaseNumber number,
      @ForAll("passwords") String password,
      @ForAll("ways") Way way) {
    String text = way.write(number.digits(), password);

    assertThat(TextQuestion.read(text))
        .as(text)
        .contains(new TextQuestion(Optional.of(number), new QueryPassword(password)));
  }

  @Property
  void read_repairsNoWrongCountOfDigits(
      @ForAll("numbers") CaseNumber number,
      @ForAll("passwords") String password,
      @ForAll @IntRange(min = -2, max = 2) int tooManyOfNumber,
      @ForAll @IntRange(min = -2, max = 2) int tooManyOfPassword,
      @ForAll("ways") Way way) {
    Assume.that(tooManyOfNumber != 0 || tooManyOfPassword != 0);
    // another 13 digits beside 8, however they come about, are not what was meant, but whole
    Assume.that(tooManyOfNumber + tooManyOfPassword != 0);
    String text =
        way.write(
            stretched(number.digits(), tooManyOfNumber), stretched(password, tooManyOfPassword));

    assertThat(TextQuestion.read(text)).as(text).isEmpty();
  }

  private static String stretched(String digits, int by) {
    return by < 0 ? digits.substring(0, digits.length() + by) : digits + "7".repeat(by);
  }

  @Provide
  Arbitrary<CaseNumber> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(2008, 2040),
            Arbitraries.longs().between(0, 999_999_999L))
        .as(CaseNumber::of);
  }

  @Provide
  Arbitrary<String> passwords() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(8)
        .filter(p -> p.chars().allMatch(c -> c < 128));
  }

  @Provide
  Arbitrary<Way> ways() {
    return Combinators.combine(
            Arbitraries.of("", "-", " ", ".", "－", "–", "/", " - "),
            Arbitraries.of("", "-", " "),
            Arbitraries.of(Frame.values()),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Way::new);
  }

  /** What stands around the two. */
  private enum Frame {
    BLANK("%s %s"),
    LINES("%s\n%s"),
    COMMA("%s，%s"),
    LABELS("案號：%s\r\n密碼：%s"),
    ENGLISH("Case %s, password %s"),
    LIST("1. %s 2. %s"),
    LIST_OF_LINES("1.%s\n2.%s"),
    BRACKETS("(1)%s (2)%s"),
    CIRCLED("①%s ②%s"),
    POLITE("您好，我要查 %s（密碼 %s），謝謝！");

    private final String pattern;

    Frame(String pattern) {
      this.pattern = pattern;
    }
  }

  /** One way to write the two into a message. */
  private record Way(
      String inNumber, String inPassword, Frame frame, boolean passwordFirst, boolean wide) {

    String write(String number, String password) {
      String first = parts(number, inNumber, 3, 7, 11);
      String second = parts(password, inPassword, 4);
      boolean turned = passwordFirst && frame != Frame.LABELS && frame != Frame.ENGLISH;
      String text =
          turned ? frame.pattern.formatted(second, first) : frame.pattern.formatted(first, second);
      return wide ? wide(text) : text;
    }

    private static String parts(String digits, String between, int... cuts) {
      StringBuilder text = new StringBuilder(digits);
      for (int i = cuts.length - 1; i >= 0; i--) {
        text.insert(Math.min(cuts[i], text.length()), between);
      }
      return text.toString();
    }

    private static String wide(String text) {
      StringBuilder wide = new StringBuilder();
      text.chars()
          .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
          .forEach(c -> wide.append((char) c));
      return wide.toString();
    }
  }

  @Test
  void itsWordsShowNoPassword() {
    assertThat(ASKED.toString()).doesNotContain("12345678");
  }
}
