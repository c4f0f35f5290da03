package tw.caseprogress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ConsentStatement;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
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
    return IntakeFingerprint.of(
        new Intake(
            key,
            "INTERIOR-REVIEW",
            IntakeChannel.COUNTER,
            MON_2026_11_23,
            Optional.empty(),
            Optional.empty(),
            applicant,
            Optional.empty(),
            ContactLanguage.ZH_TW,
            Set.of(2, 1),
            Optional.of(new ConsentStatement("115-01", ConsentManner.PAPER, MON_2026_11_23, false)),
            Optional.empty(),
            Optional.empty()),
        HASH);
  }
}
