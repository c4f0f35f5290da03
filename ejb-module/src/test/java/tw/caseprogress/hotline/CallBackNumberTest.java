package tw.caseprogress.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallBackNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0912345678, 0912-345-678, 0912***678",
    "+886 912 345 678, 0912-345-678, 0912***678",
    "02-27208889, 02-2720-8889, 02-***889",
    "(02)2720-8889 分機 123, 02-2720-8889#123, 02-***889"
  })
  void read(String typed, String shown, String masked) {
    assertThat(CallBackNumber.read(typed)).isEqualTo(new CallBackNumber(shown, masked));
  }

  @ParameterizedTest
  @CsvSource({
    "091234567, mobileDigits",
    "09123456789, mobileDigits",
    "12345, landlineDigits",
    "27208889, landlineDigits",
    "0912345678 王, mobileLeftover"
  })
  void read_refusesWhatNobodyCanBeCalledAt(String typed, String code) {
    assertThatThrownBy(() -> CallBackNumber.read(typed))
        .isInstanceOfSatisfying(
            CallBackRefusedException.class, e -> assertThat(e.fault().code()).isEqualTo(code));
  }
}
