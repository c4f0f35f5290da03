package tw.caseprogress.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnChartTest {

  private static final ColumnChart CHART =
      ColumnChart.of(
          List.of("115/10", "11"),
          List.of("75%", ""),
          List.of(
              new ColumnSeries("on-time", "依限", false, List.of(30L, 0L)),
              new ColumnSeries("is-late", "逾期", true, List.of(10L, 0L))),
          -1,
          "");

  @ParameterizedTest(name = "up to {0}: a line each {1}")
  @CsvSource({"0, 1", "1, 1", "4, 1", "5, 2", "8, 2", "9, 5", "40, 10", "41, 20", "1000, 500"})
  void step_isRoundAndFourSuffice(long highest, long step) {
    assertThat(ColumnChart.step(highest)).isEqualTo(step);
  }

  @Test
  void partsStandOnEachOther_asHighAsTheyAreMany_andNothingIsNotDrawn() {
    assertThat(CHART.bars()).hasSize(2);
    ColumnChart.Bar onTime = CHART.bars().get(0);
    ColumnChart.Bar late = CHART.bars().get(1);
    assertThat(late.y() + late.height()).isCloseTo(onTime.y(), within(0.2));
    assertThat(onTime.height()).isCloseTo(3 * late.height(), within(0.5));
    assertThat(late.hatched()).isTrue();
    assertThat(onTime.hatched()).isFalse();
  }

  @Test
  void labelsStandBelow_andTopsAbove() {
    assertThat(CHART.texts()).extracting(ColumnChart.Text::text).contains("115/10", "11", "75%");
    assertThat(CHART.texts())
        .allMatch(text -> text.y() > 0 && text.y() < ColumnChart.HEIGHT && text.x() > 0);
  }

  @Test
  void aMarkStandsBehindItsColumn() {
    ColumnChart marked =
        ColumnChart.of(
            List.of("0", "1", "2"),
            List.of("", "", ""),
            List.of(new ColumnSeries("plain", "件數", false, List.of(1L, 2L, 1L))),
            1,
            "期限 1 天");

    ColumnChart.Line mark = marked.marks().get(0);
    assertThat(mark.x1())
        .isGreaterThan(marked.bars().get(1).x() + marked.bars().get(1).width())
        .isLessThan(marked.bars().get(2).x());
    assertThat(CHART.marks()).isEmpty();
  }

  @Test
  void aRateStandsBetweenTheLowestAndAll() {
    assertThat(ShareBar.place(1, 0.5)).isEqualTo(100);
    assertThat(ShareBar.place(0.75, 0.5)).isEqualTo(50);
    assertThat(ShareBar.place(0.4, 0.5)).isEqualTo(0);
    assertThat(ShareBar.width(3, 6)).isEqualTo(50);
    assertThat(ShareBar.width(0, 0)).isEqualTo(0);
  }
}
