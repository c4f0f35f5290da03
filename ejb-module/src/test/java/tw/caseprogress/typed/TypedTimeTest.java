package tw.caseprogress.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "09:30, 09:30",
    "9:30, 09:30",
    "0930, 09:30",
    "０９：３０, 09:30",
    "' 9 : 30 ', 09:30",
    "9點30分, 09:30",
    "9 時 5 分, 09:05",
    "9點, 09:00",
    "16:05, 16:05",
    "1605, 16:05",
    "下午4:05, 16:05",
    "下午 16:05, 16:05",
    "4:05 pm, 16:05",
    "PM 4:05, 16:05",
    "上午12:10, 00:10",
    "下午12:10, 12:10",
    "12:10 AM, 00:10",
    "00:00, 00:00",
    "23:59, 23:59"
  })
  void everyWayOfWriting_isRead(String typed, LocalTime time) {
    assertThat(TypedTime.find(typed)).contains(time);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "24:00",
        "23:60",
        "9:5",
        "930",
        "9.30",
        "09:30:00",
        "上午15:00",
        "上午 9:30 pm",
        "下午0:30",
        "9",
        "九點半",
        "-09:30",
        "09:30 到 10:00"
      })
  void whatIsNoTime_isRefused(String typed) {
    assertThat(TypedTime.find(typed)).isEmpty();
  }
}
