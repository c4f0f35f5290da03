package tw.caseprogress.casefile;

import java.util.List;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.DeadlineTerms;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeTerms;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.casetype.PaperView;
import tw.caseprogress.casetype.SlipTerms;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.HandlingLimit;

/** A case type of four steps and ten working days. */
public final class CaseTypeFixture {

  /** Nothing but supplements and calendars moves a due date, and applicants are told. */
  public static final DeadlineTerms PLAIN_TERMS =
      new DeadlineTerms(false, OutsideWait.NOT_PROVIDED, OutsideWait.NOT_PROVIDED, true);

  private CaseTypeFixture() {}

  public static CaseTypeView interiorReview() {
    return with(DeadlineRule.of(HandlingLimit.workingDays(10)), PLAIN_TERMS);
  }

  /** The same type with another rule and other terms. */
  public static CaseTypeView with(DeadlineRule rule, DeadlineTerms terms) {
    return with(rule, terms, NoticeTerms.STANDARD);
  }

  /** The same type with other notices too. */
  public static CaseTypeView with(DeadlineRule rule, DeadlineTerms terms, NoticeTerms notices) {
    return new CaseTypeView(
        11,
        1,
        "INTERIOR-REVIEW",
        "室內裝修圖說審核",
        "Interior fit-out plan review",
        rule.limit(),
        rule.start(),
        rule.pausePolicy(),
        15,
        terms,
        notices,
        SlipTerms.STANDARD,
        "建築物室內裝修管理辦法第 27 條",
        List.of(step(1, "收件"), step(2, "審查"), step(3, "簽章"), step(4, "結案")),
        List.of(
            new PaperView(1, "申請書", "Application", true),
            new PaperView(2, "平面圖", "Floor plan", true)),
        List.of(new OfferingView(5, "3790000A00", "施工科", "Works Section", "1999")));
  }

  private static KeyStepView step(int order, String name) {
    return new KeyStepView(order, name, name, name, name, false, 1, true, true);
  }
}
