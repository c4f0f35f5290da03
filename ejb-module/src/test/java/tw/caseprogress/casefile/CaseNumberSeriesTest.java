package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tw.caseprogress.security.KeyedHash;

class CaseNumberSeriesTest {

  private final CaseNumberSeries series = series((byte) 1);

  @Test
  void givesEveryNumberOnlyOnce() {
    Set<CaseNumber> numbers = new HashSet<>();
    LongStream.range(0, 20_000).forEach(serial -> numbers.add(series.number(2026, serial)));
    LongStream.range(CaseNumberSeries.SIZE - 20_000, CaseNumberSeries.SIZE)
        .forEach(serial -> numbers.add(series.number(2026, serial)));
    assertThat(numbers).hasSize(40_000);
  }

  @Test
  void showsNoOrder() {
    List<String> inOrderOfSerial =
        LongStream.range(0, 50).mapToObj(s -> series.number(2026, s).digits()).toList();
    assertThat(inOrderOfSerial).isNotEqualTo(inOrderOfSerial.stream().sorted().toList());
    assertThat(inOrderOfSerial.stream().map(digits -> digits.substring(3, 6)).distinct().count())
        .isGreaterThan(40);
  }

  @Test
  void cannotBeForeseenWithoutTheKey() {
    assertThat(series.number(2026, 7)).isNotEqualTo(series((byte) 2).number(2026, 7));
  }

  @Test
  void refusesSerialsBeyondItsSize() {
    assertThatThrownBy(() -> series.number(2026, CaseNumberSeries.SIZE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> series.number(2026, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static CaseNumberSeries series(byte keyByte) {
    byte[] key = new byte[32];
    java.util.Arrays.fill(key, keyByte);
    return new CaseNumberSeries(new KeyedHash(new SecretKeySpec(key, "HmacSHA256")));
  }
}
