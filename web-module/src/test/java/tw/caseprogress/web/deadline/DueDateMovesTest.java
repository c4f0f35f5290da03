package tw.caseprogress.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.caseprogress.calendar.CalendarChangeKind;
import tw.caseprogress.casefile.CalendarCause;
import tw.caseprogress.casefile.DueDateCause;
import tw.caseprogress.casefile.DueDateStep;

class DueDateMovesTest {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);
  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);

  private static DueDateStep step(
      LocalDate before, LocalDate after, DueDateCause cause, CalendarCause calendar) {
    return new DueDateStep(
        Optional.ofNullable(before),
        Optional.ofNullable(after),
        cause,
        Optional.ofNullable(calendar),
        "admin",
        Instant.EPOCH);
  }

  @Test
  void aClosureIsNamedWithItsDayAndEvent() {
    CalendarCause typhoon =
        new CalendarCause(
            CalendarChangeKind.CLOSURE_ENTERED, FRI_2026_11_20, "颱風鳳凰", "Typhoon Fung-wong");
    List<DueDateStep> steps =
        List.of(step(FRI_2026_11_27, MON_2026_11_30, DueDateCause.CLOSURE, typhoon));

    assertThat(DueDateMoves.of(steps, Locale.TAIWAN))
        .containsExactly("11 月 20 日停止上班（颱風鳳凰），期限由 11 月 27 日改為 11 月 30 日。");
    assertThat(DueDateMoves.of(steps, Locale.ENGLISH))
        .containsExactly(
            "Offices closed on 20 November (Typhoon Fung-wong):"
                + " the due date moved from 27 November to 30 November.");
  }

  @Test
  void aClockThatIsStoppedAndRunsAgain_saysWhereTheDueDateWasAndIs() {
    List<DueDateStep> steps =
        List.of(
            step(FRI_2026_11_27, null, DueDateCause.SUPPLEMENT, null),
            step(FRI_2026_11_27, MON_2026_11_30, DueDateCause.SUPPLEMENT, null));

    assertThat(DueDateMoves.of(steps, Locale.TAIWAN))
        .containsExactly("補件，期限暫停計算（原為 11 月 27 日）。", "補件，期限由 11 月 27 日改為 11 月 30 日。");
    assertThat(DueDateMoves.latest(steps, Locale.ENGLISH))
        .startsWith("Supplement: the due date moved");
  }

  @Test
  void aDueDateThatNeverMovedHasNothingToSay() {
    assertThat(DueDateMoves.of(List.of(), Locale.TAIWAN)).isEmpty();
    assertThat(DueDateMoves.latest(List.of(), Locale.TAIWAN)).isEmpty();
  }
}
