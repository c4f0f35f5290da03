package tw.caseprogress.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final byte ONE = 1;
  private static final byte TWO = 2;
  private static final String TEXT = "王小明𠮷 0912345678";

  private final Seal seal = new Seal("personal-data", ONE, Map.of(ONE, key(1)));

  @Test
  void open_givesBackWhatWasSealed() {
    assertThat(seal.open(seal.seal(TEXT))).isEqualTo(TEXT);
    assertThat(seal.open(seal.seal(""))).isEmpty();
  }

  @Test
  void seal_givesOtherBytesEachTime() {
    assertThat(seal.seal(TEXT)).isNotEqualTo(seal.seal(TEXT));
  }

  @Test
  void open_refusesEverySingleChangedByte() {
    byte[] sealed = seal.seal(TEXT);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> seal.open(changed)).isInstanceOf(BrokenSealException.class);
    }
  }

  @Test
  void open_refusesWhatIsCutShort() {
    byte[] sealed = seal.seal(TEXT);
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> seal.open(cut)).isInstanceOf(BrokenSealException.class);
    }
  }

  @Test
  void open_refusesAValueOfAnotherPurposeUnderTheSameKey() {
    Seal other = new Seal("query-passwords", ONE, Map.of(ONE, key(1)));
    assertThatThrownBy(() -> other.open(seal.seal(TEXT))).isInstanceOf(BrokenSealException.class);
  }

  @Test
  void aContentOpensInItsPlaceAlone() {
    byte[] content = {0, 1, -1, 127};
    byte[] sealed = seal.seal(content, "0a/1b");

    assertThat(seal.open(sealed, "0a/1b")).isEqualTo(content);
    for (String place : new String[] {"", "0a/1c", "0a/1b/"}) {
      assertThatThrownBy(() -> seal.open(sealed, place)).isInstanceOf(BrokenSealException.class);
    }
    assertThatThrownBy(() -> seal.open(sealed)).isInstanceOf(BrokenSealException.class);
  }

  @Test
  void aReplacedKey_stillOpensOldValuesAndSealsNoNewOnes() {
    byte[] old = seal.seal(TEXT);
    Seal rotated = new Seal("personal-data", TWO, Map.of(ONE, key(1), TWO, key(2)));

    assertThat(old[0]).isEqualTo(ONE);
    assertThat(rotated.open(old)).isEqualTo(TEXT);
    assertThat(rotated.seal(TEXT)[0]).isEqualTo(TWO);
    assertThatThrownBy(() -> seal.open(rotated.seal(TEXT))).isInstanceOf(BrokenSealException.class);
  }

  @Test
  void theCurrentKey_mustBeThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Seal("personal-data", TWO, Map.of(ONE, key(1))));
  }

  private static SecretKey key(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return new SecretKeySpec(bytes, "AES");
  }
}
