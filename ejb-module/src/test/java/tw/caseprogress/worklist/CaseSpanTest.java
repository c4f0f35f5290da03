package tw.caseprogress.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseSpanTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

  @Test
  void withoutDays_thereIsNone() {
    assertThat(CaseSpan.closed(Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void aMissingEnd_liesAsFarAsAListReaches() {
    assertThat(CaseSpan.closed(Optional.of(FIRST), Optional.empty()))
        .contains(span(FIRST, LocalDate.of(2026, 12, 1)));
    assertThat(CaseSpan.closed(Optional.empty(), Optional.of(LAST)))
        .contains(span(LocalDate.of(2026, 10, 24), LAST));
  }

  @Test
  void typedBackwards_itIsTurnedRound() {
    assertThat(CaseSpan.closed(Optional.of(LAST), Optional.of(FIRST))).contains(span(FIRST, LAST));
  }

  @Test
  void aListHoldsAMonth_theLastOfLongerOnes() {
    assertThat(CaseSpan.lastClosed(LAST)).isEqualTo(span(LocalDate.of(2026, 10, 24), LAST));
    assertThat(span(FIRST, LAST).ofList()).isEqualTo(span(FIRST, LAST));
    assertThat(span(FIRST.minusYears(1), LAST).ofList()).isEqualTo(CaseSpan.lastClosed(LAST));
  }

  private static CaseSpan span(LocalDate from, LocalDate to) {
    return new CaseSpan(CaseSpan.Kind.CLOSED, from, to);
  }
}
