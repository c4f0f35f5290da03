package tw.caseprogress.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseTypeFixture;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.flowchart.CaseCourse;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.organisation.AgencyView;

/** Slips to print. */
public final class AcceptanceSlipFixture {

  public static final CaseNumber NUMBER = CaseNumber.of(2026, 482_619_035L);
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final LocalDate MON_2027_01_04 = LocalDate.of(2027, 1, 4);

  private static final List<KeyStepView> STEPS =
      List.of(
          step(1, "收件", "Received", 0),
          step(2, "審查", "Review", 5),
          step(3, "現場查驗", "Site inspection", 10),
          step(4, "核定", "Decision", 3),
          step(5, "結案", "Closing", 0));

  private AcceptanceSlipFixture() {}

  /** The slip of an ordinary case with one paper received and one missing. */
  public static AcceptanceSlip slip(ContactLanguage language, String applicantName) {
    return slip(language, applicantName, 1, Optional.of(MON_2027_01_04), SlipTerms.STANDARD);
  }

  /** The same slip as an agency designed it. */
  public static AcceptanceSlip slip(ContactLanguage language, SlipTerms terms) {
    return slip(language, "王小明", 1, Optional.of(MON_2027_01_04), terms);
  }

  private static KeyStepView step(int order, String nameZh, String nameEn, int plannedDays) {
    return new KeyStepView(order, nameZh, nameEn, "", "", false, plannedDays, true, true);
  }

  /** A slip with many papers, to run over a page. */
  public static AcceptanceSlip longSlip() {
    return slip(ContactLanguage.ZH_TW, "王小明", 40, Optional.empty(), SlipTerms.STANDARD);
  }

  /** A slip of a type with twelve steps, whose names are as long as they may be. */
  public static AcceptanceSlip slipOfManySteps(ContactLanguage language, SlipTerms terms) {
    List<KeyStepView> steps = new ArrayList<>();
    for (int order = 1; order <= 12; order++) {
      String nameZh = "第" + order + "階段：" + "會同主管機關現場勘查並核對圖說".repeat(3);
      String nameEn = "Stage " + order + ": " + "joint inspection on site ".repeat(4);
      steps.add(
          new KeyStepView(
              order,
              nameZh.substring(0, 40),
              nameEn.substring(0, 80),
              "",
              "",
              order % 4 == 0,
              order - 1,
              true,
              true));
    }
    return slip(language, "王小明", 1, Optional.of(MON_2027_01_04), type(terms, steps));
  }

  private static AcceptanceSlip slip(
      ContactLanguage language,
      String applicantName,
      int received,
      Optional<LocalDate> dueOn,
      SlipTerms slip) {
    return slip(language, applicantName, received, dueOn, type(slip, STEPS));
  }

  private static AcceptanceSlip slip(
      ContactLanguage language,
      String applicantName,
      int received,
      Optional<LocalDate> dueOn,
      CaseTypeView type) {
    List<CasePaper> papers = new ArrayList<>();
    for (int order = 1; order <= received; order++) {
      papers.add(
          new CasePaper(
              order,
              "室內裝修圖說（第 " + order + " 份）",
              "Plan " + order,
              true,
              Optional.of(MON_2026_11_23)));
    }
    papers.add(new CasePaper(received + 1, "消防安全設備證明", "Fire certificate", true, Optional.empty()));
    return new AcceptanceSlip(
        language,
        NUMBER,
        new QueryPassword("48261903"),
        new AgencyView(
            1,
            "379190100A",
            "臺北市建築管理工程處",
            "Taipei City Construction Office",
            "建管處",
            "TCMO",
            "1999",
            true,
            "",
            "",
            Optional.empty(),
            false),
        "使用科",
        "Use Permits",
        "02-2720-8889 轉 8397",
        type,
        applicantName,
        1,
        IntakeChannel.MAIL,
        MON_2026_11_23,
        Optional.of(MON_2026_11_23.minusDays(3)),
        dueOn,
        papers,
        "陳怡君",
        chart(type.steps()),
        true,
        false,
        Optional.empty());
  }

  /** The case is at its first step. */
  private static FlowChart chart(List<KeyStepView> steps) {
    List<StepProgress> progress = new ArrayList<>();
    for (KeyStepView step : steps) {
      progress.add(
          new StepProgress(
              step.order(),
              step.nameZh(),
              step.nameEn(),
              Optional.of(MON_2026_11_23).filter(day -> step.order() == 1),
              Optional.empty(),
              Optional.empty()));
    }
    return FlowChart.of(
        steps, new CaseCourse(CaseState.IN_PROGRESS, 1, Optional.empty(), progress, List.of()));
  }

  private static CaseTypeView type(SlipTerms slip, List<KeyStepView> steps) {
    return new CaseTypeView(
        1,
        1,
        "INTERIOR",
        "建築物室內裝修許可申請",
        "Interior fit-out permit",
        HandlingLimit.workingDays(30),
        ClockStart.RECEIVED,
        PausePolicy.PAUSE,
        30,
        CaseTypeFixture.PLAIN_TERMS,
        NoticeTerms.STANDARD,
        slip,
        "建築物室內裝修管理辦法",
        steps,
        List.of(),
        List.of());
  }
}
