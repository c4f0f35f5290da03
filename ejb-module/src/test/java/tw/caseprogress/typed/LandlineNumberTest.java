package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandlineNumberTest {

  @ParameterizedTest
  @CsvSource({
    "02-2720-8889, 02-2720-8889",
    "0227208889, 02-2720-8889",
    "（０２）２７２０－８８８９, 02-2720-8889",
    "(02) 2720 8889 轉 123, 02-2720-8889#123",
    "02-27208889分機123, 02-2720-8889#123",
    "02-27208889轉分機 123, 02-2720-8889#123",
    "02-2720-8889 ext. 123, 02-2720-8889#123",
    "02-2720-8889＃123, 02-2720-8889#123",
    "電話：02-2720-8889, 02-2720-8889",
    "+886-2-2720-8889, 02-2720-8889",
    "+886 (0)2 2720 8889, 02-2720-8889",
    "04-2228-9111, 04-2228-9111",
    "04-765-4321, 04-765-4321",
    "037-123456, 037-123-456",
    "049-2345678, 049-234-5678",
    "089-123456, 089-123-456",
    "082-312345, 082-312-345",
    "0836-12345, 0836-12345",
    "07-3368333, 07-336-8333"
  })
  void aNumberIsKeptInOneForm_andReadAgainFromIt(String typed, String kept) {
    assertThat(LandlineNumber.read(typed).value()).contains(kept);
    assertThat(LandlineNumber.read(kept).value()).contains(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "2720-8889, landlineDigits",
    "02-2720-888, landlineDigits",
    "02-2720-88891, landlineDigits",
    "02-1234567, landlineDigits",
    "037-1234567, landlineDigits",
    "01-2345678, landlineDigits",
    "'', landlineDigits",
    "0912-345-678, landlineIsMobile",
    "02-2720-8889 王先生, landlineLeftover",
    "02-2720-8889 轉 總機, landlineLeftover",
    "02-2720-8889#1234567, landlineLeftover",
    "w@example.org, landlineLeftover"
  })
  void whatIsNoLandlineIsNeverMended(String typed, String fault) {
    assertThat(LandlineNumber.read(typed).fault().orElseThrow().code()).isEqualTo(fault);
  }
}
