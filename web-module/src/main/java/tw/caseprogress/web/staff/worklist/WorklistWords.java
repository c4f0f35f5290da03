package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.casefile.WorklistRow;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** What a row of the worklist says, and the sensible next action on its case. */
@Named
@ApplicationScoped
public class WorklistWords {

  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** How the case stands; an overdue one with its days. */
  public String standing(WorklistRow row) {
    return row.standing() == CaseStanding.OVERDUE
        ? texts.get("staff_worklist.text.overdue", -row.workingDaysLeft())
        : texts.get("CaseStanding." + row.standing());
  }

  /** The step at which the case is; for an awaited supplement, until when it may come. */
  public String step(WorklistRow row) {
    return row.supplementDueOn()
        .map(day -> DateText.monthDay(day, language.locale()))
        .map(day -> texts.get("staff_worklist.text.supplement", day))
        .orElseGet(() -> language.of(row.stepNameZh(), row.stepNameEn()));
  }

  /** The working days left; nothing for a closed case. */
  public String left(WorklistRow row) {
    return isClosed(row) ? "" : texts.get("staff_worklist.text.days", row.workingDaysLeft());
  }

  /** The name of the next action: take the supplement in, go on, close, or only look. */
  public String action(WorklistRow row) {
    if (isClosed(row)) {
      return texts.get("staff_worklist.label.look");
    }
    if (row.standing() == CaseStanding.AWAITING_SUPPLEMENT) {
      return texts.get("staff_worklist.label.receive");
    }
    return texts.get(
        row.closingNext() ? "staff_worklist.label.close" : "staff_worklist.label.progress");
  }

  /** What the case screen is asked to open with; empty for its usual state. */
  public String task(WorklistRow row) {
    return row.closingNext() && row.standing() != CaseStanding.AWAITING_SUPPLEMENT
        ? "&do=close"
        : "";
  }

  private static boolean isClosed(WorklistRow row) {
    return row.standing() == CaseStanding.CLOSED_ON_TIME
        || row.standing() == CaseStanding.CLOSED_LATE;
  }
}
