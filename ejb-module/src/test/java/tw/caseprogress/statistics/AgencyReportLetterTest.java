package tw.caseprogress.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.caseprogress.statistics.AgencyReports.FRI_2026_11_20;
import static tw.caseprogress.statistics.AgencyReports.LATE;
import static tw.caseprogress.statistics.AgencyReports.THU_2026_11_19;
import static tw.caseprogress.statistics.AgencyReports.daily;
import static tw.caseprogress.statistics.AgencyReports.figures;
import static tw.caseprogress.statistics.AgencyReports.monthly;
import static tw.caseprogress.statistics.AgencyReports.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.caseprogress.casefile.ContactLanguage;

class AgencyReportLetterTest {

  private static final Period FRIDAY = new Period(FRI_2026_11_20, FRI_2026_11_20);

  @Test
  void overdueCases_areSaidFirst_andListedWithTheirOfficers() {
    AgencyReportLetter letter = chinese(daily(1));

    assertThat(letter.subject()).isEqualTo("【案件快易查】建築<管理>處 115/11/20 辦理期限日報（逾期 1 件）");
    assertThat(letter.text())
        .contains("115/11/20 星期五")
        .contains("到 115/11/20 結束時，未辦結 42 件，其中 1 件已逾期，請優先處理。")
        .contains("應辦 45、前期未結 38、新收 7、依限 2、逾期 1、依限辦出率 66.7%、已逾限 1、未逾限 41、暫停計時 5")
        .contains("115-4826-1903-57：案件項目 室內裝修圖說審核、承辦人 王大明、承辦單位 建照科、" + "期限 115/11/19、逾期工作天 1");
  }

  @Test
  void theHtml_saysTheSame_readableWithoutStyles_andFetchesNothing() {
    AgencyReportLetter letter = chinese(daily(1));

    assertThat(letter.html())
        .contains("<html lang=\"zh-Hant-TW\">", "其中 1 件已逾期", "115-4826-1903-57", "王大明", "66.7%")
        .contains("<table border=\"1\" cellpadding=\"6\"", "<td align=\"right\">45</td>")
        .contains("依限辦出率＝依限÷已辦結", "建築&lt;管理&gt;處", "室內裝修圖說&amp;審核")
        .doesNotContain("{{", "http://", "https://", "<img", "style=");
    assertThat(letter.text()).contains("建築<管理>處", "室內裝修圖說&審核");
    assertThat(letter.html().split("<table", -1))
        .as("sums, overdue cases, types, integrity; none is due soon")
        .hasSize(5);
  }

  @Test
  void withoutOverdueCases_itSaysSo_andHasNoRateWhereNothingWasClosed() {
    AgencyReport report =
        AgencyReports.of(
            ReportEdition.DAILY,
            FRIDAY,
            figures(new DeadlineTally(3, 0, 0, 0, 3, 0), Integrity.NONE),
            0);

    AgencyReportLetter letter = chinese(report);

    assertThat(letter.subject()).endsWith("（逾期 0 件）");
    assertThat(letter.text())
        .contains("未辦結 3 件，沒有逾期案件。")
        .contains("依限辦出率 －")
        .contains("沒有逾期案件。", "到 115/11/25 以前沒有到期的案件。");
    assertThat(letter.html()).doesNotContain("NaN");
  }

  @Test
  void inEnglish_itSaysTheSame_withIsoDates() {
    AgencyReportLetter letter = AgencyReportLetter.of(daily(1), wanted(ContactLanguage.EN));

    assertThat(letter.subject())
        .isEqualTo(
            "[Case Progress] Building Administration 2026-11-20 daily report of deadlines"
                + " (1 overdue)");
    assertThat(letter.text())
        .contains("2026-11-20 Friday")
        .contains("42 cases were open, of which 1 were overdue")
        .contains("115-4826-1903-57: Case type Interior fitting review, Officer 王大明");
    assertThat(letter.html()).contains("<html lang=\"en\">").doesNotContain("件", "{{");
    assertThat(AgencyReportLetter.of(daily(0), wanted(ContactLanguage.EN)).text())
        .contains("none was overdue", "No case is overdue.", "No case is due by 2026-11-25.");
  }

  @Test
  void severalDays_areNamedFromTheFirstToTheLast() {
    AgencyReport report =
        AgencyReports.of(
            ReportEdition.DAILY,
            new Period(FRI_2026_11_20, LocalDate.of(2026, 11, 22)),
            figures(new DeadlineTally(3, 0, 0, 0, 3, 0), Integrity.NONE),
            0);

    assertThat(chinese(report).subject()).contains("115/11/20 至 115/11/22");
    assertThat(chinese(report).text()).contains("115/11/20 星期五 至 115/11/22 星期日");
  }

  @Test
  void theMonth_isNamed_itsStockIsThatOfItsEnd_andNothingIsDueSoon() {
    AgencyReportLetter letter = chinese(monthly(new DeadlineTally(30, 120, 90, 10, 48, 2)));

    assertThat(letter.subject()).isEqualTo("【案件快易查】建築<管理>處 115/11 辦理期限月報（逾期 2 件）");
    assertThat(letter.text())
        .contains("到 115/11/30 結束時，未辦結 50 件，其中 2 件已逾期")
        .contains("應辦 150、前期未結 30、新收 120、依限 90、逾期 10")
        .doesNotContain("期限將屆案件", "因移交或改列");
  }

  @Test
  void whatCameOrWentMeanwhile_isSaid_sothatTheSumsDoNotSeemWrong() {
    assertThat(chinese(monthly(new DeadlineTally(30, 120, 90, 10, 45, 2))).text())
        .contains("期間內另有 3 件因移交或改列案件項目而增減");
  }

  @Test
  void moreOverdueCasesThanAreListed_areSaid() {
    AgencyReport report =
        AgencyReports.of(
            ReportEdition.DAILY,
            FRIDAY,
            figures(new DeadlineTally(1_203, 0, 0, 0, 0, 1_203), Integrity.NONE),
            1_203);

    assertThat(chinese(report).text()).contains("另有 1,202 件未列出");
    assertThat(chinese(report).html()).contains("另有 1,202 件未列出");
  }

  @Test
  void pausesEnteredWithAnEarlierDate_areSaid_andAreSilentWhereThereAreNone() {
    Figures figures = figures(new DeadlineTally(3, 0, 0, 0, 3, 0), new Integrity(0, 2, 0, 0, 0, 0));
    AgencyReport report = AgencyReports.of(ReportEdition.DAILY, FRIDAY, figures, 0);

    assertThat(chinese(report).text()).contains("補登了 2 筆日期在前的暫停計時");
    assertThat(chinese(daily(1)).text()).doesNotContain("日期在前");
  }

  @Test
  void daysThatNoNightHasCounted_areSaid() {
    Figures gap = uncounted(new DeadlineTally(3, 0, 0, 0, 3, 0), THU_2026_11_19);

    assertThat(chinese(AgencyReports.of(ReportEdition.DAILY, FRIDAY, gap, 0)).text())
        .contains("注意：計算時點：115/11/21 01:00；尚未計算的日期：115/11/19");
  }

  @Test
  void sumsThatLackADay_areNotBlamedOnCasesThatMoved() {
    Figures gap = uncounted(new DeadlineTally(3, 0, 0, 0, 4, 0), THU_2026_11_19);

    assertThat(chinese(AgencyReports.of(ReportEdition.DAILY, FRIDAY, gap, 0)).text())
        .contains("尚未計算的日期：115/11/19", "應辦可能不等於已辦結加未辦結")
        .doesNotContain("因移交或改列");
  }

  @ParameterizedTest
  @EnumSource
  void whatSomebodyDoesNotWant_isLeftOut(ReportPart part) {
    String all = chinese(daily(1)).text();
    String only =
        AgencyReportLetter.of(daily(1), wanted(Set.of(part), ContactLanguage.ZH_TW)).text();

    for (ReportPart one : ReportPart.values()) {
      String heading =
          switch (one) {
            case OVERDUE -> "■ 已逾限未辦結案件";
            case DUE_SOON -> "■ 期限將屆案件";
            case BY_CASE_TYPE -> "■ 各案件項目";
            case INTEGRITY -> "■ 統計公信力檢核";
          };
      assertThat(all).contains(heading);
      assertThat(only.contains(heading)).as(heading).isEqualTo(one == part);
    }
    assertThat(only).contains("■ 件數");
  }

  @Test
  void theFingerprint_isThatOfTheFigures_notOfTheirMomentOrLanguage() {
    AgencyReport report = daily(1);
    Figures later =
        new Figures(
            report.total().tally(),
            0,
            0,
            5,
            report.total().used(),
            report.total().integrity(),
            Optional.empty(),
            List.of());

    assertThat(AgencyReports.of(ReportEdition.DAILY, FRIDAY, later, 1).fingerprint())
        .isEqualTo(report.fingerprint())
        .hasSize(64);
    assertThat(daily(2).fingerprint()).isNotEqualTo(report.fingerprint());
  }

  @Test
  void aReport_isOfOneCut_ifItsListAndItsTypesAddUpToItsSums() {
    AgencyReport report = daily(1);

    assertThat(report.isOfOneCut()).isTrue();
    assertThat(AgencyReports.of(ReportEdition.DAILY, FRIDAY, report.total(), 2).isOfOneCut())
        .isFalse();
    assertThat(report.isEmpty()).isFalse();
    assertThat(
            AgencyReports.of(
                    ReportEdition.DAILY, FRIDAY, figures(DeadlineTally.NONE, Integrity.NONE), 0)
                .isEmpty())
        .isTrue();
    assertThat(new ListedCases(List.of(LATE), 101).unlisted()).isEqualTo(100);
  }

  private static Figures uncounted(DeadlineTally tally, LocalDate day) {
    Figures all = figures(tally, Integrity.NONE);
    return new Figures(
        all.tally(), 0, 0, 0, all.used(), all.integrity(), all.countedAt(), List.of(day));
  }

  private static AgencyReportLetter chinese(AgencyReport report) {
    return AgencyReportLetter.of(report, wanted(ContactLanguage.ZH_TW));
  }
}
