package tw.caseprogress.web.api.publicapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.caseprogress.statistics.opendata.CoveredMonths;
import tw.caseprogress.statistics.opendata.FigureGroup;
import tw.caseprogress.statistics.opendata.MonthsSelection;
import tw.caseprogress.statistics.opendata.OpenCounts;
import tw.caseprogress.statistics.opendata.PublicMonth;
import tw.caseprogress.statistics.opendata.PublicStatistics;
import tw.caseprogress.statistics.opendata.StatisticsSelection;

class StatisticsAnswerTest {
  private static final LocalDate MON_2008_06_02 = LocalDate.of(2008, 6, 2);
  private static final LocalDate TUE_2008_09_30 = LocalDate.of(2008, 9, 30);
  private static final CoveredMonths SUMMER =
      new CoveredMonths(YearMonth.of(2008, 6), YearMonth.of(2008, 9));
  private static final OpenCounts COUNTS = new OpenCounts(40, 15, 5, 20, 0, 40, 20, 30, 10, 45);

  private static PublicStatistics figures(FigureGroup... withheld) {
    return PublicStatistics.of(SUMMER, 85, 3, 2, COUNTS, Set.of(withheld));
  }

  private static StatisticsAnswer answer(PublicStatistics figures) {
    return StatisticsAnswer.of(
        new StatisticsSelection(MON_2008_06_02, TUE_2008_09_30, Optional.empty(), Optional.empty()),
        figures);
  }

  @Test
  void aWithheldGroupIsLeftOutAndNamed() {
    StatisticsAnswer answer = answer(figures(FigureGroup.SURVEY));

    assertThat(answer.surveyAnswers()).isNull();
    assertThat(answer.meanScore()).isNull();
    assertThat(answer.withheld()).isEqualTo(List.of(FigureGroup.SURVEY));
    assertThat(answer.closedOnTime()).isEqualTo(15);
  }

  @Test
  void theTableHasOneCellForEachColumn() {
    String[] lines = answer(figures()).csv().split("\r\n", -1);

    assertThat(lines).hasSize(3);
    assertThat(lines[1])
        .isEqualTo(
            "2008-06-02,2008-09-30,2008-06-01,2008-09-30,,,85,3,2,40,40,20,15,5,20,20,0,0.75,"
                + "20,30,10,4.5,");
    assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
    assertThat(lines[2]).isEmpty();
  }

  @Test
  void whatIsWithheldIsAnEmptyCell() {
    String[] row =
        answer(figures(FigureGroup.SURVEY, FigureGroup.CLOSED))
            .csv()
            .split("\r\n", -1)[1]
            .split(",", -1);

    assertThat(row[12]).isEmpty();
    assertThat(row[row.length - 1]).isEqualTo("CLOSED SURVEY");
  }

  @Test
  void whereNoMonthIsPublished_thereIsNoFigure() {
    StatisticsAnswer answer = answer(PublicStatistics.ofNothing());

    assertThat(answer.coveredFrom()).isNull();
    assertThat(answer.received()).isNull();
    assertThat(answer.meanScore()).isNull();
    assertThat(answer.withheld()).isEmpty();
  }

  @Test
  void theTableOfMonthsHasALineForEachMonthAndAgency() {
    StatisticsMonthsAnswer answer =
        StatisticsMonthsAnswer.of(
            new MonthsSelection(SUMMER, Optional.empty(), Optional.of("BIZ-REG")),
            List.of(
                new PublicMonth(YearMonth.of(2008, 6), Optional.empty(), figures()),
                new PublicMonth(
                    YearMonth.of(2008, 6),
                    Optional.of("379130100A"),
                    figures(FigureGroup.EMAILS))));

    String[] lines = answer.csv().split("\r\n", -1);
    assertThat(lines).hasSize(4);
    assertThat(lines[1]).isEqualTo("2008-06,,BIZ-REG,40,40,20,15,5,20,20,0,0.75,20,30,10,4.5,");
    assertThat(lines[2])
        .isEqualTo("2008-06,379130100A,BIZ-REG,40,40,20,15,5,20,20,0,0.75,,30,10,4.5,EMAILS");
    assertThat(lines[0].split(",", -1)).hasSameSizeAs(lines[1].split(",", -1));
  }
}
