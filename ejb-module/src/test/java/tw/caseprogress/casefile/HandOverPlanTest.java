package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandOverPlanTest {

  private static final HandOverCandidate OF_LI = candidate(1, CaseState.IN_PROGRESS, "li");
  private static final HandOverCandidate WAITING =
      candidate(2, CaseState.SUPPLEMENT_REQUESTED, "li");
  private static final HandOverCandidate CLOSED = candidate(3, CaseState.CLOSED, "li");
  private static final HandOverCandidate OF_WANG = candidate(4, CaseState.IN_PROGRESS, "wang");

  @Test
  void openCasesGo_closedOnesAndTheReceiversOwnStay() {
    HandOverPlan plan = HandOverPlan.of(List.of(OF_LI, WAITING, CLOSED, OF_WANG), seen(), "wang");

    assertThat(plan.going()).containsExactly(OF_LI, WAITING);
    assertThat(plan.staying())
        .containsExactly(
            new HandOverPlan.Staying(CLOSED, HandOverRefusal.CLOSED),
            new HandOverPlan.Staying(OF_WANG, HandOverRefusal.SAME_OFFICER));
    assertThat(plan.givers()).containsExactly(entry("Name of li", 2L));
  }

  @Test
  void asLongAsNobodyIsChosen_everyOpenCaseWouldGo() {
    HandOverPlan plan = HandOverPlan.of(List.of(OF_LI, CLOSED, OF_WANG), seen(), null);

    assertThat(plan.going()).containsExactly(OF_LI, OF_WANG);
    assertThat(plan.givers()).containsExactly(entry("Name of li", 1L), entry("Name of wang", 1L));
  }

  @Test
  void whatWasChangedSinceItWasChosenStays() {
    HandOverCandidate later =
        new HandOverCandidate(
            OF_LI.number(), "王○○", CaseState.IN_PROGRESS, "li", "Name of li", OF_LI.version() + 1);

    HandOverPlan plan = HandOverPlan.of(List.of(later), seen(), "wang");

    assertThat(plan.going()).isEmpty();
    assertThat(plan.staying())
        .containsExactly(new HandOverPlan.Staying(later, HandOverRefusal.CHANGED_MEANWHILE));
  }

  private static Map<CaseNumber, Integer> seen() {
    return List.of(OF_LI, WAITING, CLOSED, OF_WANG).stream()
        .collect(Collectors.toMap(HandOverCandidate::number, HandOverCandidate::version));
  }

  private static HandOverCandidate candidate(int serial, CaseState state, String officer) {
    return new HandOverCandidate(
        CaseNumber.of(2026, serial), "王○○", state, officer, "Name of " + officer, serial);
  }
}
