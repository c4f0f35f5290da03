package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tw.caseprogress.statistics.PublicCounts;
import tw.caseprogress.statistics.PublicStatistics;
import tw.caseprogress.statistics.StatisticsSelection;

class StatisticsAnswerTest {
  private static final LocalDate MON_2008_06_02 = LocalDate.of(2008, 6, 2);
  private static final LocalDate TUE_2008_09_30 = LocalDate.of(2008, 9, 30);

  private static StatisticsAnswer answer(long closedOnTime, long closedLate, long surveyAnswers) {
    PublicStatistics figures =
        PublicStatistics.of(
            new PublicCounts(
                85,
                3,
                2,
                40,
                40,
                closedOnTime,
                closedLate,
                10,
                0,
                20,
                30,
                surveyAnswers,
                surveyAnswers == 0 ? OptionalDouble.empty() : OptionalDouble.of(4.5)));
    return StatisticsAnswer.of(
        new StatisticsSelection(MON_2008_06_02, TUE_2008_09_30, Optional.empty(), Optional.empty()),
        figures);
  }

  @Test
  void aSmallGroupIsLeftOutAndNamed() {
    StatisticsAnswer answer = answer(20, 10, 3);

    assertThat(answer.surveyAnswers()).isNull();
    assertThat(answer.meanScore()).isNull();
    assertThat(answer.withheld()).isEqualTo(List.of(PublicStatistics.Group.SURVEY));
    assertThat(answer.closedOnTime()).isEqualTo(20);
  }

  @Test
  void theTableHasOneCellForEachColumn() {
    String[] lines = answer(15, 5, 10).csv().split("\r\n", -1);

    assertThat(lines).hasSize(3);
    assertThat(lines[1])
        .isEqualTo("2008-06-02,2008-09-30,,,85,3,2,40,40,15,5,10,0,0.75,20,30,10,4.5,");
    assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
    assertThat(lines[2]).isEmpty();
  }

  @Test
  void whatIsWithheldIsAnEmptyCell() {
    String[] row = answer(3, 0, 2).csv().split("\r\n", -1)[1].split(",", -1);

    assertThat(row[9]).isEmpty();
    assertThat(row[row.length - 1]).isEqualTo("CLOSED SURVEY");
  }
}
