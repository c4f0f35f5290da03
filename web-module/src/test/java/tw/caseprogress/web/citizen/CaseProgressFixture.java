package tw.caseprogress.web.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.CourseEntry;
import tw.caseprogress.casefile.DeadlineAccount;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.StepProgress;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casefile.SupplementRoundItem;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.ClockStart;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.PausePolicy;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.CounterDetails;
import tw.caseprogress.organisation.ServiceCounter;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.Expectation;

/** A case of ten working days, received on Monday 9 November 2026, at its second step of three. */
public final class CaseProgressFixture {
  static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
  static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
  static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

  static final String COLLECT = "您的案件已辦理完成，請留意領照通知。";

  static final String REVIEW = "書面審查中。";

  static final ServiceCounter COUNTER =
      new ServiceCounter(
          "臺北市信義區市府路 1 號",
          "No. 1, Shifu Rd., Xinyi Dist., Taipei City",
          "週一至週五 08:30–17:30",
          "Monday to Friday 08:30-17:30",
          new CounterDetails("2 樓南區", "2F, south wing", "02-2720-0000", "cmo@example.org"));

  private CaseProgressFixture() {}

  static CaseProgress open(CaseStanding standing, int left) {
    return progress(standing, CaseState.IN_PROGRESS, left, Optional.empty(), Optional.empty());
  }

  /** A case of a type of which it is known how long it takes. */
  static CaseProgress expecting(Expectation expectation) {
    return progress(
        CaseStanding.ON_TIME,
        CaseState.IN_PROGRESS,
        4,
        Optional.empty(),
        Optional.empty(),
        Optional.of(expectation));
  }

  /** A case that was due on Friday 20 November 2026, as it stands on a later day. */
  public static CaseProgress dueOnFriday(LocalDate today) {
    DeadlineAccount account =
        DeadlineAccount.of(
            DeadlineRule.of(HandlingLimit.workingDays(9)),
            CaseClock.receivedOn(MON_2026_11_09),
            ShippedCalendar.cityCalendar(),
            today);
    CaseStanding standing =
        CaseStanding.of(
            CaseState.IN_PROGRESS,
            Optional.empty(),
            Optional.of(FRI_2026_11_20),
            false,
            today,
            ShippedCalendar.cityCalendar());
    return progress(
        standing,
        CaseState.IN_PROGRESS,
        account.workingDaysLeft(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        FRI_2026_11_20);
  }

  /** The same past its limit. */
  static CaseProgress lateExpecting(Expectation expectation) {
    return progress(
        CaseStanding.OVERDUE,
        CaseState.IN_PROGRESS,
        -2,
        Optional.empty(),
        Optional.empty(),
        Optional.of(expectation));
  }

  static CaseProgress awaitingSupplement() {
    SupplementRound supplement =
        new SupplementRound(
            1,
            FRI_2026_11_20,
            LocalDate.of(2026, 12, 4), // Friday
            "平面圖缺防火區劃標示",
            List.of(
                new SupplementRoundItem(1, "平面圖", Optional.empty()),
                new SupplementRoundItem(2, "委託書", Optional.of(FRI_2026_11_20))),
            Optional.empty(),
            Optional.empty());
    return progress(
        CaseStanding.AWAITING_SUPPLEMENT,
        CaseState.SUPPLEMENT_REQUESTED,
        4,
        Optional.of(supplement),
        Optional.empty());
  }

  static CaseProgress closed() {
    return ended(Outcome.GRANTED, COLLECT);
  }

  /** Closed with what the officer sent off; without a grant it never came to its second step. */
  static CaseProgress ended(Outcome outcome, String text) {
    return progress(
        CaseStanding.CLOSED_ON_TIME,
        CaseState.CLOSED,
        0,
        Optional.empty(),
        Optional.of(new Closing(outcome, text)));
  }

  /** Closed, with an official letter of Wed 18 November 2026. */
  static CaseProgress endedByLetter(Outcome outcome) {
    PaperLetter letter = new PaperLetter("北市商字第1150012345號", LocalDate.of(2026, 11, 18));
    return progress(
        CaseStanding.CLOSED_ON_TIME,
        CaseState.CLOSED,
        0,
        Optional.empty(),
        Optional.of(new Closing(outcome, COLLECT, Optional.of(letter), Telling.BY_ALL)));
  }

  private static CaseProgress progress(
      CaseStanding standing,
      CaseState state,
      int left,
      Optional<SupplementRound> supplement,
      Optional<Closing> closing) {
    return progress(standing, state, left, supplement, closing, Optional.empty());
  }

  private static CaseProgress progress(
      CaseStanding standing,
      CaseState state,
      int left,
      Optional<SupplementRound> supplement,
      Optional<Closing> closing,
      Optional<Expectation> expectation) {
    return progress(standing, state, left, supplement, closing, expectation, MON_2026_11_23);
  }

  private static CaseProgress progress(
      CaseStanding standing,
      CaseState state,
      int left,
      Optional<SupplementRound> supplement,
      Optional<Closing> closing,
      Optional<Expectation> expectation,
      LocalDate dueOn) {
    boolean closed = closing.isPresent();
    boolean granted = closing.map(Closing::outcome).equals(Optional.of(Outcome.GRANTED));
    DeadlineRule rule = DeadlineRule.of(HandlingLimit.workingDays(10));
    return new CaseProgress(
        1,
        CaseNumber.of(2026, 482_619_035L),
        caseType(
            rule, standing == CaseStanding.NOT_STARTED ? ClockStart.COMPLETE : ClockStart.RECEIVED),
        new AgencyView(
            1,
            "379000000A",
            "建築管理工程處",
            "Construction Office",
            "建管處",
            "CMO",
            "1999",
            false,
            "",
            "",
            Optional.empty(),
            false),
        "施工科",
        "Construction Section",
        "1999 轉 8410",
        COUNTER,
        IntakeChannel.COUNTER,
        state,
        standing,
        "王○○",
        MON_2026_11_09,
        supplement.isPresent() ? Optional.empty() : Optional.of(dueOn),
        6,
        left,
        0,
        closed ? 3 : 2,
        List.of(
            new StepProgress(
                1,
                "收件",
                "Receipt",
                Optional.of(MON_2026_11_09),
                Optional.empty(),
                Optional.empty()),
            new StepProgress(
                2,
                "書面審查",
                "Review",
                granted || !closed ? Optional.of(FRI_2026_11_20) : Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new StepProgress(
                3,
                "結案",
                "Closing",
                closed ? Optional.of(FRI_2026_11_20) : Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        closing
            .map(end -> entry(ProgressKind.CLOSED, 3, end.text()))
            .map(List::of)
            .orElseGet(
                () ->
                    List.of(
                        entry(ProgressKind.STEP_REACHED, 2, REVIEW),
                        entry(ProgressKind.STEP_REACHED, 2, "已排定會勘。"))),
        supplement,
        closing.map(Closing::outcome),
        closed ? Optional.of(FRI_2026_11_20) : Optional.empty(),
        closed ? Optional.of(true) : Optional.empty(),
        closing.flatMap(Closing::letter),
        expectation,
        Optional.empty(),
        Optional.of(
            rule.ledger(
                CaseClock.receivedOn(MON_2026_11_09),
                ShippedCalendar.cityCalendar(),
                FRI_2026_11_20)),
        Optional.empty(),
        List.of(),
        false);
  }

  private static CourseEntry entry(ProgressKind kind, int step, String text) {
    return new CourseEntry(FRI_2026_11_20, kind, Optional.of(step), text);
  }

  private static CaseTypeView caseType(DeadlineRule rule, ClockStart start) {
    return new CaseTypeView(
        1,
        1,
        "BLD-INT",
        "室內裝修圖說審核",
        "Interior plan review",
        rule.limit(),
        start,
        PausePolicy.PAUSE,
        15,
        new DeadlineTerms(false, OutsideWait.NOT_PROVIDED, OutsideWait.NOT_PROVIDED, true),
        NoticeTerms.STANDARD,
        SlipTerms.STANDARD,
        "建築法",
        List.of(
            new KeyStepView(1, "收件", "Receipt", "已收件。", "Received.", false, 0, true, true),
            new KeyStepView(
                2, "書面審查", "Review", REVIEW, "We check your papers.", false, 5, true, true),
            new KeyStepView(
                3, "結案", "Closing", COLLECT, "Please collect the licence.", false, 1, true, true)),
        List.of(new PaperView(1, "平面圖", "Floor plan", true)),
        List.of());
  }
}
