package tw.caseprogress.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    HandOverPlan plan =
        HandOverPlan.of(
            List.of(OF_LI, WAITING, CLOSED, OF_WANG), seen(), HandOverTarget.officer("wang"));

    assertThat(plan.going()).containsExactly(OF_LI, WAITING);
    assertThat(plan.staying())
        .containsExactly(
            new HandOverPlan.Staying(CLOSED, HandOverRefusal.CLOSED),
            new HandOverPlan.Staying(OF_WANG, HandOverRefusal.SAME_OFFICER));
    assertThat(plan.givers()).containsExactly(entry("Name of li", 2L));
  }

  @Test
  void asLongAsNobodyIsChosen_everyOpenCaseWouldGo() {
    HandOverPlan plan =
        HandOverPlan.of(List.of(OF_LI, CLOSED, OF_WANG), seen(), HandOverTarget.NOBODY);

    assertThat(plan.going()).containsExactly(OF_LI, OF_WANG);
    assertThat(plan.givers()).containsExactly(entry("Name of li", 1L), entry("Name of wang", 1L));
  }

  @Test
  void whatWasChangedSinceItWasChosenStays() {
    HandOverCandidate later =
        candidate(OF_LI.number(), CaseState.IN_PROGRESS, "li", true, OF_LI.version() + 1);

    HandOverPlan plan = HandOverPlan.of(List.of(later), seen(), HandOverTarget.officer("wang"));

    assertThat(plan.going()).isEmpty();
    assertThat(plan.staying())
        .containsExactly(new HandOverPlan.Staying(later, HandOverRefusal.CHANGED_MEANWHILE));
  }

  private static Map<CaseNumber, Integer> seen() {
    return List.of(OF_LI, WAITING, CLOSED, OF_WANG).stream()
        .collect(Collectors.toMap(HandOverCandidate::number, HandOverCandidate::version));
  }

  @Test
  void fromItsUnitACaseIsGivenAwayByWhoeverMay() {
    HandOverCandidate notMine =
        candidate(OF_WANG.number(), CaseState.IN_PROGRESS, "wang", false, OF_WANG.version());

    assertThat(refusal(notMine, unit("審查科", Optional.empty()))).contains(HandOverRefusal.NOT_YOURS);
    assertThat(refusal(notMine, HandOverTarget.officer("li"))).isEmpty();
    assertThat(refusal(OF_LI, unit("審查科", Optional.empty()))).isEmpty();
  }

  @Test
  void aUnitIsNotGivenWhatItHas_butAnotherOfItsOfficersMayGetIt() {
    assertThat(refusal(OF_LI, unit("施工科", Optional.of("li")))).contains(HandOverRefusal.SAME_UNIT);
    assertThat(refusal(OF_LI, unit("施工科", Optional.of("wang")))).isEmpty();
    assertThat(refusal(OF_LI, unit("施工科", Optional.empty()))).isEmpty();
  }

  @Test
  void anotherAgencyTakesWhatItTakesIn_andWhateverANamedUnitGets() {
    assertThat(refusal(OF_LI, agency(Optional.empty(), Set.of("BC-02")))).isEmpty();
    assertThat(refusal(OF_LI, agency(Optional.empty(), Set.of("BC-01"))))
        .contains(HandOverRefusal.NO_UNIT);
    assertThat(refusal(OF_LI, agency(Optional.of("施工科"), Set.of()))).isEmpty();
    assertThat(refusal(CLOSED, agency(Optional.of("施工科"), Set.of())))
        .contains(HandOverRefusal.CLOSED);
  }

  private static Optional<HandOverRefusal> refusal(HandOverCandidate one, HandOverTarget target) {
    return HandOverRefusal.of(one, target, one.version());
  }

  private static HandOverTarget unit(String name, Optional<String> login) {
    return new HandOverTarget(login, Optional.of(name), false, Set.of());
  }

  private static HandOverTarget agency(Optional<String> unit, Set<String> types) {
    return new HandOverTarget(Optional.empty(), unit, true, types);
  }

  private static HandOverCandidate candidate(int serial, CaseState state, String officer) {
    return candidate(CaseNumber.of(2026, serial), state, officer, true, serial);
  }

  private static HandOverCandidate candidate(
      CaseNumber number, CaseState state, String officer, boolean mayLeaveUnit, int version) {
    return new HandOverCandidate(
        number, "BC-02", "王○○", state, "施工科", officer, "Name of " + officer, mayLeaveUnit, version);
  }
}
