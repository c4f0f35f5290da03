package tw.caseprogress.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.caseprogress.absence.AbsenceRule.Objection;

class AbsenceRuleTest {

  private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
  private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
  private static final LocalDate FRI_2026_12_04 = LocalDate.of(2026, 12, 4);
  private static final Absence WANTED = absence("li", "wang", TUE_2026_12_01, FRI_2026_12_04);

  @Test
  void aWeekWithADeputyWhoIsThereIsEntered() {
    assertThat(AbsenceRule.objections(WANTED, List.of(), MON_2026_11_30)).isEmpty();
  }

  static Stream<Arguments> whatDoesNotFitByItself() {
    LocalDate sun = LocalDate.of(2026, 11, 29);
    return Stream.of(
        arguments(absence("li", "wang", sun, FRI_2026_12_04), AbsenceFault.BEGINS_BEFORE_TODAY),
        arguments(
            absence("li", "wang", FRI_2026_12_04, TUE_2026_12_01),
            AbsenceFault.ENDS_BEFORE_IT_BEGINS),
        arguments(absence("li", "li", TUE_2026_12_01, FRI_2026_12_04), AbsenceFault.OWN_DEPUTY),
        arguments(
            absence("li", "wang", TUE_2026_12_01, LocalDate.of(2029, 12, 2)),
            AbsenceFault.TOO_LONG));
  }

  @ParameterizedTest
  @MethodSource("whatDoesNotFitByItself")
  void whatDoesNotFitByItself_isNamed(Absence wanted, AbsenceFault fault) {
    assertThat(AbsenceRule.objections(wanted, List.of(), MON_2026_11_30))
        .containsExactly(Objection.of(fault));
  }

  @Test
  void itMayBeginTodayAndLastThreeYears() {
    Absence longest = absence("li", "wang", MON_2026_11_30, LocalDate.of(2029, 11, 30));

    assertThat(AbsenceRule.objections(longest, List.of(), MON_2026_11_30)).isEmpty();
  }

  static Stream<Arguments> others() {
    LocalDate sat = LocalDate.of(2026, 12, 5);
    return Stream.of(
        arguments(absence("li", "chen", FRI_2026_12_04, sat), AbsenceFault.OVERLAPS),
        arguments(absence("wang", "chen", MON_2026_11_30, sat), AbsenceFault.DEPUTY_IS_AWAY),
        arguments(absence("wang", "li", FRI_2026_12_04, sat), AbsenceFault.DEPUTY_IS_AWAY),
        arguments(absence("chen", "li", MON_2026_11_30, TUE_2026_12_01), AbsenceFault.STANDS_IN));
  }

  @ParameterizedTest
  @MethodSource("others")
  void anotherAbsenceWithADayInCommonStandsInTheWay(Absence other, AbsenceFault fault) {
    List<Objection> objections = AbsenceRule.objections(WANTED, List.of(other), MON_2026_11_30);

    assertThat(objections).extracting(Objection::fault).containsExactly(fault);
    assertThat(objections.get(0).because()).contains(other);
  }

  @Test
  void daysThatOnlyTouchDoNotOverlap_andADeputyMayStandInForSeveral() {
    LocalDate sat = LocalDate.of(2026, 12, 5);

    assertThat(
            AbsenceRule.objections(
                WANTED,
                List.of(
                    absence("li", "chen", MON_2026_11_30, MON_2026_11_30),
                    absence("wang", "chen", sat, sat),
                    absence("chen", "wang", TUE_2026_12_01, FRI_2026_12_04)),
                MON_2026_11_30))
        .isEmpty();
  }

  @Test
  void itEndsByItself() {
    assertThat(WANTED.covers(MON_2026_11_30)).isFalse();
    assertThat(WANTED.covers(TUE_2026_12_01)).isTrue();
    assertThat(WANTED.covers(FRI_2026_12_04)).isTrue();
    assertThat(WANTED.covers(FRI_2026_12_04.plusDays(1))).isFalse();
    assertThat(AbsenceState.of(WANTED, false, FRI_2026_12_04.plusDays(1)))
        .isEqualTo(AbsenceState.OVER);
    assertThat(AbsenceState.of(WANTED, true, FRI_2026_12_04)).isEqualTo(AbsenceState.WITHDRAWN);
  }

  private static Absence absence(String login, String deputy, LocalDate from, LocalDate until) {
    return new Absence(login, deputy, from, until);
  }
}
