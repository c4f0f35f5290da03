package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.SEAL;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.CoApplicantView;
import tw.caseprogress.casefile.ConsentManner;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.CorrectedField;
import tw.caseprogress.casefile.CorrectedValue;
import tw.caseprogress.casefile.ProgressKind;

class CoApplicantBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);

  private final CaseFile caseFile =
      CaseFileFixture.receivedOn(MON_2026_11_09, Set.of(ContactChannel.EMAIL));

  @Test
  void oneIsAddedRenamedAndRemoved_andEachChangeIsAnEntryForStaffAlone() {
    add("李大同", "漏列");
    assertThat(caseFile.coApplicants())
        .extracting(CaseCoApplicant::masked)
        .containsExactly(new CoApplicantView(2, "李○○"));
    assertThat(caseFile.coApplicants().get(0).openName(SEAL)).isEqualTo("李大同");
    assertThat(caseFile.coApplicants().get(0).openIdentityNumber(SEAL)).contains("A123456789");
    assertThat(last().kind()).isEqualTo(ProgressKind.CORRECTED);
    assertThat(last().kind().isForStaffAlone()).isTrue();
    assertThat(last().corrections())
        .containsExactly(new CorrectedValue(CorrectedField.CO_APPLICANT, "", "李○○"));

    rename(2, "黎大同", "誤植");
    assertThat(caseFile.coApplicants().get(0).openName(SEAL)).isEqualTo("黎大同");
    assertThat(last().corrections())
        .containsExactly(new CorrectedValue(CorrectedField.CO_APPLICANT, "李○○", "黎○○"));

    remove(2, "不共同申請");
    assertThat(caseFile.coApplicants()).isEmpty();
    assertThat(last().corrections())
        .containsExactly(new CorrectedValue(CorrectedField.CO_APPLICANT, "黎○○", ""));
  }

  @Test
  void aPlaceThatIsFreeIsTakenAgain_andTheOthersKeepTheirs() {
    add("李大同", "漏列");
    add("黃小玉", "漏列");
    remove(2, "不共同申請");
    assertThat(caseFile.coApplicants()).extracting(CaseCoApplicant::place).containsExactly(3);
    add("吳天", "漏列");
    assertThat(caseFile.coApplicants())
        .extracting(CaseCoApplicant::place)
        .containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void whatDoesNotFit_isRefused() {
    assertFault(Fault.REASON, () -> add("李大同", " "));
    assertFault(Fault.NO_SUCH_CO_APPLICANT, () -> rename(2, "李大同", "誤植"));
    assertFault(Fault.NO_SUCH_CO_APPLICANT, () -> remove(1, "誤植"));
    for (int i = 0; i < CoApplicant.MOST; i++) {
      add("李大同", "漏列");
    }
    assertFault(Fault.TOO_MANY_CO_APPLICANTS, () -> add("李大同", "漏列"));
    assertFault(Fault.NOTHING_CORRECTED, () -> rename(10, "李大同", "誤植"));
    assertFault(Fault.REASON, () -> remove(10, ""));
  }

  private void add(String name, String reason) {
    caseFile
        .coApplicantBook()
        .add(
            new CoApplicant(name, "A123456789", null),
            new byte[32],
            ConsentManner.PAPER,
            MON_2026_11_09,
            reason,
            SEAL,
            on(MON_2026_11_16));
  }

  private void rename(int place, String name, String reason) {
    caseFile
        .coApplicantBook()
        .putNameRight(place, name, new byte[32], reason, SEAL, on(MON_2026_11_16));
  }

  private void remove(int place, String reason) {
    caseFile.coApplicantBook().remove(place, reason, on(MON_2026_11_16));
  }

  private ProgressEntry last() {
    return caseFile.entries().get(caseFile.entries().size() - 1);
  }

  private static void assertFault(Fault fault, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
