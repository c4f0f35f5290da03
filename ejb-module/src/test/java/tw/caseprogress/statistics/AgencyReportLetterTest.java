package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.caseprogress.statistics.AgencyReport.CaseTypeLine;
import tw.caseprogress.statistics.AgencyReport.OverdueCase;

class AgencyReportLetterTest {

  private static final LocalDate THU_2026_11_19 = LocalDate.of(2026, 11, 19);
  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  private static final DeadlineTally TALLY = new DeadlineTally(38, 7, 2, 1, 40, 2);

  @Test
  void pausesEnteredWithAnEarlierDate_areCountedAndAreSilentWhenThereAreNone() {
    assertThat(AgencyReportLetter.of(overdueReport(1)).text()).contains("補登了 2 筆日期在前的暫停計算");
    assertThat(AgencyReportLetter.of(overdueReport(1)).html()).contains("補登了 2 筆日期在前的暫停計算");
  }

  @Test
  void of_overdueAgency_saysHowManyFirstAndListsThemByNumber() {
    AgencyReportLetter letter = AgencyReportLetter.of(overdueReport(1));

    assertThat(letter.subject()).isEqualTo("【案件快易查】建築管理處 115/11/20 辦理期限日報（逾期 1 件）");
    assertThat(letter.text())
        .contains("115/11/20 星期五")
        .contains("這一天結束時，未辦結 42 件，其中 1 件已逾期，請優先處理。")
        .contains("應辦 45（前期未結 38、新收 7）")
        .contains("依限辦出率：66.7%")
        .contains("115-4826-1903-57　室內裝修圖說審核　期限 115/11/19　逾期 1 個工作天");
  }

  @Test
  void of_html_saysTheSame_withTheDefinitionOfTheRate() {
    AgencyReportLetter letter = AgencyReportLetter.of(overdueReport(1));

    assertThat(letter.html())
        .contains("<html lang=\"zh-Hant-TW\">", "其中 1 件已逾期", "115-4826-1903-57", "66.7%")
        .contains("依限辦出率＝依限辦結件數÷已辦結件數")
        .doesNotContain("{{", "http://", "https://");
  }

  @Test
  void of_agencyWithoutOverdueCases_saysSo_andHasNoRateWhenNothingWasClosed() {
    AgencyReport report =
        new AgencyReport(
            FRI_2026_11_20,
            1,
            "建築管理處",
            new DeadlineTally(3, 0, 0, 0, 3, 0),
            List.of(),
            List.of(),
            0,
            0);

    AgencyReportLetter letter = AgencyReportLetter.of(report);

    assertThat(letter.text())
        .contains("未辦結 3 件，沒有逾期案件。")
        .contains("依限辦出率：（當天無辦結案件）")
        .contains("當天沒有應辦案件。");
    assertThat(letter.html()).doesNotContain("NaN");
  }

  @Test
  void of_moreOverdueCasesThanListed_saysHowManyAreMissing() {
    assertThat(AgencyReportLetter.of(overdueReport(1_203)).text()).contains("另有 1,202 件未列出");
  }

  @Test
  void of_escapesNamesInTheHtmlOnly() {
    AgencyReport report =
        new AgencyReport(
            FRI_2026_11_20,
            1,
            "甲<乙>處",
            DeadlineTally.NONE,
            List.of(new CaseTypeLine("水&電", DeadlineTally.NONE)),
            List.of(),
            0,
            0);

    AgencyReportLetter letter = AgencyReportLetter.of(report);

    assertThat(letter.html()).contains("甲&lt;乙&gt;處", "水&amp;電");
    assertThat(letter.text()).contains("甲<乙>處", "水&電");
  }

  @Test
  void fingerprint_changesWithTheFigures() {
    String fingerprint = AgencyReportLetter.of(overdueReport(1)).fingerprint();

    assertThat(AgencyReportLetter.of(overdueReport(1)).fingerprint())
        .isEqualTo(fingerprint)
        .hasSize(64);
    assertThat(AgencyReportLetter.of(overdueReport(2)).fingerprint()).isNotEqualTo(fingerprint);
  }

  private static AgencyReport overdueReport(long overdueInAll) {
    return new AgencyReport(
        FRI_2026_11_20,
        1,
        "建築管理處",
        TALLY,
        List.of(new CaseTypeLine("室內裝修圖說審核", TALLY)),
        List.of(new OverdueCase("115-4826-1903-57", "室內裝修圖說審核", THU_2026_11_19, 1)),
        overdueInAll,
        2);
  }
}
