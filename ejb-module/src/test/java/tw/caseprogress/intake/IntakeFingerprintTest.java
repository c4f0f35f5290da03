package tw.caseprogress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.Party;
import tw.caseprogress.security.KeyedHash;

class IntakeFingerprintTest {

  private static final KeyedHash HASH =
      new KeyedHash(new SecretKeySpec(new byte[32], "HmacSHA256"));
  private static final UUID KEY = new UUID(1, 2);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  @Test
  void theSameApplicationIsTheSame_whateverItsOuterBlanks() {
    assertThat(of(KEY, "王小明", "0912345678", "")).isEqualTo(of(KEY, "王小明 ", "0912345678", ""));
  }

  @Test
  void aCorrectedFieldIsAnotherContent() {
    assertThat(of(KEY, "王小明", "0912345678", "")).isNotEqualTo(of(KEY, "王小明", "0912345679", ""));
  }

  @Test
  void whatMovesToTheNextFieldIsAnotherContent() {
    assertThat(of(KEY, "王小明", "0912", "345")).isNotEqualTo(of(KEY, "王小明", "0912345", ""));
  }

  @Test
  void underAnotherKeyTheSameApplicationHasAnotherHash() {
    assertThat(of(KEY, "王小明", "", "")).isNotEqualTo(of(new UUID(1, 3), "王小明", "", ""));
  }

  private static byte[] of(UUID key, String name, String email, String mobile) {
    Party applicant = new Party(name, null, email, mobile, Set.of(ContactChannel.EMAIL));
    Intake intake =
        TypedIntake.of("INTERIOR-REVIEW", MON_2026_11_23)
            .under(key)
            .by(applicant)
            .withPapers(2, 1)
            .agreedTo("115-01", false)
            .typed();
    return IntakeFingerprint.of(intake, HASH);
  }
}
