package tw.caseprogress.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.caseprogress.worklist.LoadSheet.Part;
import tw.caseprogress.worklist.LoadSheet.Person;

class LoadSheetTest {

  private static final LocalDate FRI_2026_12_04 = LocalDate.of(2026, 12, 4);
  private static final List<Person> PEOPLE =
      List.of(
          new Person("chen", "陳承辦", "登記科", Optional.empty()),
          new Person("feng", "馮承辦", "商業科", Optional.of(FRI_2026_12_04)),
          new Person("lin", "林承辦", "登記科", Optional.empty()));
  private static final List<Part> PARTS =
      List.of(
          new Part("feng", "商業科", new CaseLoad(4, 1, 0, 2, 1, 0)),
          new Part("feng", "登記科", new CaseLoad(1, 0, 1, 0, 0, 0)),
          new Part("feng", "商業科", new CaseLoad(0, 0, 0, 0, 0, 2)),
          new Part("lin", "登記科", new CaseLoad(3, 2, 0, 0, 0, 0)),
          new Part("gone", "登記科", new CaseLoad(1, 1, 0, 0, 0, 0)),
          new Part("", "商業科", new CaseLoad(9, 0, 0, 9, 0, 0)));
  private static final LoadSheet SHEET = LoadSheet.of(PARTS, PEOPLE);

  @Test
  void of_addsUpByOfficerByUnitAndInAll() {
    assertThat(row("feng").load()).isEqualTo(new CaseLoad(5, 1, 1, 2, 1, 2));
    assertThat(row("feng").awayUntil()).contains(FRI_2026_12_04);
    assertThat(SHEET.units()).extracting(LoadRow::unit).containsExactlyInAnyOrder("登記科", "商業科");
    assertThat(SHEET.units())
        .extracting(unit -> unit.load().open())
        .containsExactlyInAnyOrder(5L, 13L);
    assertThat(SHEET.all()).isEqualTo(new CaseLoad(18, 4, 1, 11, 1, 2));
  }

  @Test
  void of_showsWhoHasNoCase_whoIsKnownByTheLoginAlone_andTheCasesOfNobody() {
    assertThat(row("chen").load()).isEqualTo(CaseLoad.NONE);
    assertThat(row("gone").name()).isEqualTo("gone");
    assertThat(row("").isOfNobody()).isTrue();
    assertThat(row("").load().open()).isEqualTo(9);
  }

  @ParameterizedTest(name = "{0}, descending {1}: {2}")
  @CsvSource({
    "OPEN,       true,  feng lin gone chen",
    "OPEN,       false, chen gone lin feng",
    "OVERDUE,    true,  lin gone feng chen",
    "DUE_TODAY,  true,  feng",
    "DUE_SOON,   true,  feng",
    "WAITING,    true,  feng",
    "WITH_TASKS, true,  feng",
    "AWAY,       true,  feng",
    "UNIT,       false, gone feng"
  })
  void sorted_byAnyColumn_whatNobodyHasLast(LoadOrder order, boolean descending, String first) {
    List<String> logins =
        SHEET.sorted(order, descending).officers().stream().map(LoadRow::login).toList();

    assertThat(logins).startsWith(first.split(" ")).endsWith("").hasSize(5);
  }

  @Test
  void in_isOfTheGroupsThatAreCounted() {
    CaseLoad load = new CaseLoad(1, 2, 3, 4, 5, 6);

    assertThat(
            Arrays.stream(WorklistGroup.values())
                .filter(
                    group ->
                        !List.of("CLOSED", "CLOSED_THIS_MONTH", "TO_APPROVE")
                            .contains(group.name()))
                .mapToLong(load::in))
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
    assertThatThrownBy(() -> load.in(WorklistGroup.CLOSED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LoadRow row(String login) {
    return SHEET.officers().stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow();
  }
}
