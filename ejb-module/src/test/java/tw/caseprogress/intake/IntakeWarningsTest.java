package tw.caseprogress.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.casefile.CaseNumber;

class IntakeWarningsTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

  @ParameterizedTest
  @CsvSource({
    "2026-11-30 (Mon), false",
    "2026-11-01 (Sun), false",
    "2026-10-31 (Sat), false",
    "2026-10-30 (Fri), true",
    "2025-11-30 (Sun), true"
  })
  void aReceiptOfMoreThanThirtyDaysAgoIsWarnedOf(String received, boolean warned) {
    assertThat(warnings(received, Optional.empty()).receivedLongAgo()).isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27 (Fri), true", "2026-11-30 (Mon), false", "2026-12-01 (Tue), false"})
  void aLimitThatHasPassedIsWarnedOf_theLastDayIsNot(String due, boolean warned) {
    assertThat(warnings("2026-11-16 (Mon)", Optional.of(day(due))).overdueAtOnce())
        .isEqualTo(warned);
  }

  @Test
  void aLimitThatDoesNotCountYetIsNotOverdue() {
    assertThat(warnings("2026-11-16 (Mon)", Optional.empty()).overdueAtOnce()).isFalse();
  }

  @Test
  void similarCasesAreNamedAsFound() {
    List<CaseNumber> found = List.of(CaseNumber.of(2026, 2), CaseNumber.of(2026, 1));
    assertThat(IntakeWarnings.of(MONDAY, Optional.empty(), MONDAY, found).similar())
        .isEqualTo(found);
    assertThat(IntakeWarnings.similarSince(MONDAY)).isEqualTo(day("2026-10-31 (Sat)"));
  }

  private static IntakeWarnings warnings(String received, Optional<LocalDate> dueOn) {
    return IntakeWarnings.of(day(received), dueOn, MONDAY, List.of());
  }

  private static LocalDate day(String dayAndWeekday) {
    return LocalDate.parse(dayAndWeekday.substring(0, 10));
  }
}
