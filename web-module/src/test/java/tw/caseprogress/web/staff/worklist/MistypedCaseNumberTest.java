package tw.caseprogress.web.staff.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.MalformedCaseNumberException;

class MistypedCaseNumberTest {

  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);

  @ParameterizedTest(name = "{0}: meant for a case {1}")
  @CsvSource({
    "115-4826-1903-50, true",
    "１１５-4826-1903-50, true",
    "1154826190350, true", // 民國 115
    "1164826190350, false", // a year that is yet to come
    "0994826190350, false",
    "9784826190350, false", // a book
    "978-4826-1903-50, true", // nobody else writes so
    "115-4826-1903-5, true", // one digit short
    "115482619035, false",
    "0912345678, false",
    "王小明, false"
  })
  void aNumberThatIsNone_isRefusedOnlyIfItWasMeantForOne(String words, boolean meant) {
    MalformedCaseNumberException fault =
        catchThrowableOfType(MalformedCaseNumberException.class, () -> CaseNumber.parse(words));

    assertThat(MistypedCaseNumber.isMeant(words, fault, MON_2026_11_30)).isEqualTo(meant);
  }
}
