package tw.caseprogress.web.staff.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

class WorklistChoiceTest {

  private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);

  @Test
  void anOfficerBeginsWithTheOwnOpenCases() {
    WorklistChoice choice = new WorklistChoice();

    choice.complete(true, false);

    WorklistFilter filter = choice.toFilter(null);
    assertThat(filter.group()).contains(WorklistGroup.OPEN);
    assertThat(filter.onlyMine()).isTrue();
    assertThat(filter.order()).isEqualTo(WorklistOrder.RISK);
  }

  @Test
  void aSupervisorBeginsWithTheWholeAgency() {
    WorklistChoice choice = new WorklistChoice();

    choice.setOrder(null); // the address names none
    choice.complete(false, false);

    assertThat(choice.toFilter(null).onlyMine()).isFalse();
    assertThat(choice.toFilter(null).order()).isEqualTo(WorklistOrder.RISK);
  }

  @Test
  void aSearchLooksThroughClosedCasesToo() {
    WorklistChoice choice = new WorklistChoice();
    choice.setSearching(true);
    choice.setOfficer("all");

    choice.complete(true, true);

    WorklistFilter filter = choice.toFilter("王小明");
    assertThat(filter.group()).isEmpty();
    assertThat(filter.text()).contains("王小明");
  }

  @Test
  void theAddressHoldsTheChoiceAndThePlaceButNeverTheWordsSearchedFor() {
    WorklistChoice choice = new WorklistChoice();
    choice.setGroup(WorklistGroup.DUE_SOON);
    choice.setOfficer("mine");
    choice.setDueTo(FRI_2026_11_27);
    choice.setSearching(true);
    choice.setFirst(24);

    assertThat(choice.toQuery())
        .isEqualTo(
            "?group=DUE_SOON&officer=mine&dueTo=2026-11-27&order=RISK&searching=true&first=24");
  }

  @Test
  void aPageHasASizeThatIsOffered_whateverTheAddressAsksFor() {
    WorklistChoice choice = new WorklistChoice();

    choice.setSize(50);
    assertThat(choice.getSize()).isEqualTo(50);
    assertThat(choice.toQuery()).contains("size=50");
    for (int odd : new int[] {0, -1, 13, 1_000_000}) {
      choice.setSize(odd);
      assertThat(choice.getSize()).as("%d", odd).isEqualTo(12);
    }
    assertThat(choice.toQuery()).doesNotContain("size");
  }

  @Test
  void withoutWords_nothingIsSearchedFor() {
    WorklistChoice choice = new WorklistChoice();
    choice.setSearching(true);

    choice.complete(true, false);

    assertThat(choice.isSearching()).isFalse();
    assertThat(choice.getGroup()).isEqualTo(WorklistGroup.OPEN);
  }

  @Test
  void whoWorksNoCases_hasNoneOfTheirOwn() {
    WorklistChoice choice = new WorklistChoice();
    choice.setOfficer("mine");

    choice.complete(false, false);

    assertThat(choice.toFilter(null).onlyMine()).isFalse();
    assertThat(choice.toFilter(null).officerLogin()).isEmpty();
  }

  @Test
  void whatNobodyHasTaken_isTheListOfNoOfficer() {
    WorklistChoice choice = WorklistChoice.of(Map.of("officer", "toTake")::get);

    choice.complete(true, false);

    assertThat(choice.toFilter(null).onlyMine()).isFalse();
    assertThat(choice.toFilter(null).officerLogin()).contains("");
    assertThat(choice.isOfOfficer()).isFalse();
  }

  @Test
  void theListOfOneOfficerAndUnit_isReadFromItsAddress_andGrowsWithoutThem() {
    Map<String, String> address =
        Map.of(
            "group", "OVERDUE",
            "officer", "works.officer",
            "unit", "建照科",
            "dueTo", "2026-11-27",
            "order", "OFFICER",
            "descending", "true");
    WorklistChoice choice = WorklistChoice.of(address::get);

    WorklistFilter filter = choice.toFilter(null);
    assertThat(filter.group()).contains(WorklistGroup.OVERDUE);
    assertThat(filter.officerLogin()).contains("works.officer");
    assertThat(filter.unit()).contains("建照科");
    assertThat(filter.dueTo()).contains(FRI_2026_11_27);
    assertThat(filter.order()).isEqualTo(WorklistOrder.OFFICER);
    assertThat(filter.descending()).isTrue();
    assertThat(choice.toQueryWithout("unit", "dueTo")).doesNotContain("unit", "dueTo");
    assertThat(choice.queryOfGroup(WorklistGroup.OPEN))
        .contains("officer=works.officer", "&group=OPEN")
        .doesNotContain("OVERDUE");
    assertThat(WorklistChoice.of(name -> "?").getOrder()).isEqualTo(WorklistOrder.RISK);
  }

  @Test
  void closedCases_areListedByTheDaysOfTheirClosing_andInNoOtherOrder() {
    Map<String, String> address =
        Map.of(
            "group", "CLOSED",
            "dueTo", "2026-11-27",
            "closedFrom", "2026-11-01",
            "order", "DUE");
    WorklistChoice choice = WorklistChoice.of(address::get);

    choice.complete(true, false);

    assertThat(choice.isOfClosed()).isTrue();
    assertThat(choice.getOrder()).isEqualTo(WorklistOrder.RISK);
    assertThat(choice.toQuery()).contains("closedFrom=2026-11-01").doesNotContain("dueTo");
    assertThat(choice.toFilter(null).closed().orElseThrow().from())
        .isEqualTo(LocalDate.of(2026, 11, 1));
  }

  @Test
  void openCases_haveNoDaysOfClosing() {
    WorklistChoice choice =
        WorklistChoice.of(Map.of("group", "OPEN", "closedTo", "2026-11-27", "order", "DUE")::get);

    choice.complete(true, false);

    assertThat(choice.toFilter(null).closed()).isEmpty();
    assertThat(choice.getOrder()).isEqualTo(WorklistOrder.DUE);
  }
}
