package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.caseprogress.statistics.PublicStatistics.Group;

class PublicStatisticsTest {

  private static final LocalDate MON_2008_06_02 = LocalDate.of(2008, 6, 2);
  private static final LocalDate TUE_2008_09_30 = LocalDate.of(2008, 9, 30);

  @Test
  void of_showsGroupsOfFiveAndMore() {
    PublicStatistics statistics =
        PublicStatistics.of(
            new PublicCounts(
                85, 33, 25, 782, 780, 700, 20, 50, 10, 319, 1287, 10, OptionalDouble.of(4.2)));

    assertThat(statistics.withheld()).isEmpty();
    assertThat(statistics.consentingApplicants()).hasValue(782);
    assertThat(statistics.textMessagesSent()).hasValue(1287);
    assertThat(statistics.onTimeRate()).hasValue(700 / 720.0);
    assertThat(statistics.meanScore()).hasValue(4.2);
  }

  @ParameterizedTest(name = "a group of {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void of_withholdsAGroupOfFewerThanFivePeople(long people) {
    PublicStatistics statistics = PublicStatistics.of(closed(people, 0));

    assertThat(statistics.withheld()).containsExactly(Group.CLOSED);
    assertThat(statistics.closedOnTime()).isEmpty();
    assertThat(statistics.closedLate()).isEmpty();
    assertThat(statistics.onTimeRate()).isEmpty();
    assertThat(statistics.received()).hasValue(100);
  }

  @Test
  void of_showsASmallPartOfALargeGroup() {
    PublicStatistics statistics = PublicStatistics.of(closed(40, 1));

    assertThat(statistics.withheld()).isEmpty();
    assertThat(statistics.closedLate()).hasValue(1);
  }

  @Test
  void of_showsAGroupOfNobodyAsZero() {
    PublicStatistics statistics = PublicStatistics.of(closed(0, 0));

    assertThat(statistics.closedOnTime()).isEqualTo(OptionalLong.of(0));
    assertThat(statistics.onTimeRate()).isEmpty();
    assertThat(statistics.withheld()).isEmpty();
  }

  @Test
  void of_withholdsTheMeanScoreOfFewAnswers() {
    PublicStatistics statistics =
        PublicStatistics.of(
            new PublicCounts(
                85, 33, 25, 782, 780, 700, 20, 50, 10, 319, 1287, 4, OptionalDouble.of(1.5)));

    assertThat(statistics.withheld()).containsExactly(Group.SURVEY);
    assertThat(statistics.surveyAnswers()).isEmpty();
    assertThat(statistics.meanScore()).isEmpty();
  }

  @Test
  void selection_refusesAWindowThatEndsBeforeItBegins() {
    assertThatThrownBy(
            () ->
                new StatisticsSelection(
                    TUE_2008_09_30, MON_2008_06_02, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2008-06-02");
  }

  private static PublicCounts closed(long onTime, long late) {
    return new PublicCounts(
        1, 5, 5, 100, 100, onTime, late, 60, 0, 10, 10, 0, OptionalDouble.empty());
  }
}
