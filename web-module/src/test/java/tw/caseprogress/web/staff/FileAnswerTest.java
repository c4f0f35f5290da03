package tw.caseprogress.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "cases-1.ods|filename=\"cases-1.ods\"; filename*=UTF-8''cases-1.ods",
        "案件 1.ods|filename=\"_1.ods\"; filename*=UTF-8''%E6%A1%88%E4%BB%B6%201.ods",
        "a\"b\\c.csv|filename=\"a_b_c.csv\"; filename*=UTF-8''a%22b%5Cc.csv"
      })
  void aName_isSafeForOldPrograms_andWholeForOthers(String name, String named) {
    assertThat(FileAnswer.named(name)).isEqualTo(named);
  }
}
