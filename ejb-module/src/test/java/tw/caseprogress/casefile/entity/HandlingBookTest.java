package tw.caseprogress.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.caseprogress.casefile.entity.CaseFileFixture.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.HandlingPlace;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.RemindRefusal;

/** That whoever has a case is reminded of it; how it goes to others is in CaseFileTest. */
class HandlingBookTest {

  private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
  private static final LocalDate TUE_2026_11_17 = LocalDate.of(2026, 11, 17);

  private final CaseFile caseFile = CaseFileFixture.receivedOn(MON_2026_11_09);

  @Test
  void remind_standsInTheCourse_forStaffAlone_withWhoWasReminded() {
    caseFile.handlingBook().remind("曹承辦", on(MON_2026_11_16));

    ProgressEntry entry = caseFile.entries().get(1);
    assertThat(entry.kind()).isEqualTo(ProgressKind.REMINDED);
    assertThat(entry.kind().isForStaffAlone()).isTrue();
    assertThat(entry.kind().isOfAnyType()).isTrue();
    assertThat(entry.text()).isEqualTo("曹承辦");
  }

  @Test
  void remind_onceADay() {
    HandlingBook book = caseFile.handlingBook();
    book.remind("曹承辦", on(MON_2026_11_16));

    assertFault(Fault.REMINDED_TODAY, () -> book.remind("曹承辦", on(MON_2026_11_16)));
    assertThat(book.remindRefusal(MON_2026_11_16)).contains(RemindRefusal.REMINDED_TODAY);
    assertThat(book.remindRefusal(TUE_2026_11_17)).isEmpty();
    book.remind("曹承辦", on(TUE_2026_11_17));

    assertThat(caseFile.entries()).hasSize(3);
  }

  @Test
  void remind_aCaseThatNobodyHas_isRefused() {
    HandlingBook book = caseFile.handlingBook();
    book.move(
        new HandlingPlace(5, "登記科", Optional.empty(), Optional.empty()),
        "",
        "業務移撥",
        List.of(),
        on(MON_2026_11_16));

    assertFault(Fault.NO_OFFICER, () -> book.remind("", on(MON_2026_11_16)));
    assertFault(Fault.NO_OFFICER, book::requireOfficer);
    assertThat(book.remindRefusal(MON_2026_11_16)).contains(RemindRefusal.NO_OFFICER);
  }

  private static void assertFault(Fault fault, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            CaseInputException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
