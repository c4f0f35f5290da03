package tw.caseprogress.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorklistFilterTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void kinds_nameWhatItIsNarrowedBy_andNoWords() {
    WorklistFilter filter =
        new WorklistFilter(
            Optional.of(WorklistGroup.OPEN),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.of("社會救助科"),
            Optional.of("王小明"),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 12, 1)),
            WorklistOrder.RISK,
            false);

    assertThat(filter.kinds()).containsExactly("group", "mine", "unit", "search", "dueTo");
  }

  @Test
  void closedCases_areThoseOfSomeDays_inTheOrderOfTheirClosing() {
    WorklistFilter shown = list(WorklistGroup.CLOSED, Optional.empty()).shown(MONDAY);

    assertThat(shown.closed()).contains(closed(MONDAY.minusDays(30), MONDAY));
    assertThat(shown.order()).isEqualTo(WorklistOrder.RISK);
    assertThat(shown.dueFrom()).isEmpty();
    assertThat(shown.unit()).contains("社會救助科");
  }

  @Test
  void ofMoreDaysThanAListHolds_theLastAreShown() {
    CaseSpan year = closed(MONDAY.minusDays(365), MONDAY.minusDays(10));

    WorklistFilter shown = list(WorklistGroup.CLOSED, Optional.of(year)).shown(MONDAY);

    assertThat(shown.closed()).contains(closed(MONDAY.minusDays(40), MONDAY.minusDays(10)));
  }

  @Test
  void closedThisMonth_isOfTheMonth_whateverDaysWereTyped() {
    CaseSpan typed = closed(MONDAY.minusDays(300), MONDAY.minusDays(290));

    WorklistFilter shown = list(WorklistGroup.CLOSED_THIS_MONTH, Optional.of(typed)).shown(MONDAY);

    assertThat(shown.closed()).isEmpty();
    assertThat(shown.dueFrom()).isEmpty();
  }

  @Test
  void openCases_areShownInAnyOrder_andByTheirDueDate() {
    WorklistFilter shown = list(WorklistGroup.OVERDUE, Optional.empty()).shown(MONDAY);

    assertThat(shown).isEqualTo(list(WorklistGroup.OVERDUE, Optional.empty()));
  }

  @Test
  void withoutAGroupAndWords_theOpenCasesAreShown() {
    assertThat(WorklistFilter.OWN.shown(MONDAY).group()).contains(WorklistGroup.OPEN);
    assertThat(list(WorklistGroup.OPEN, Optional.empty(), Optional.of(" ")).isSearch()).isFalse();
  }

  @Test
  void whatIsSearchedFor_isAskedAsItWasTyped() {
    WorklistFilter search = list(WorklistGroup.CLOSED, Optional.empty(), Optional.of("王小明"));

    assertThat(search.shown(MONDAY)).isEqualTo(search);
  }

  private static WorklistFilter list(WorklistGroup group, Optional<CaseSpan> closed) {
    return list(group, closed, Optional.empty());
  }

  private static WorklistFilter list(
      WorklistGroup group, Optional<CaseSpan> closed, Optional<String> text) {
    return new WorklistFilter(
        Optional.of(group),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.of("社會救助科"),
        text,
        Optional.of(MONDAY.minusDays(3)),
        Optional.empty(),
        closed,
        WorklistOrder.NUMBER,
        false);
  }

  private static CaseSpan closed(LocalDate from, LocalDate to) {
    return new CaseSpan(CaseSpan.Kind.CLOSED, from, to);
  }
}
