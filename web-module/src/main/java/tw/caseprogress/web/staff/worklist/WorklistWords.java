package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.caseprogress.casefile.CaseStanding;
import tw.caseprogress.deadline.PauseReason;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;
import tw.caseprogress.worklist.CaseWait;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistRow;

/** What a row of the worklist says, and the sensible next action on its case. */
@Named
@ApplicationScoped
public class WorklistWords {

  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** How the case stands; an overdue one with its days, a waiting one with what it waits for. */
  public String standing(WorklistRow row) {
    if (row.standing() == CaseStanding.OVERDUE) {
      return texts.get("caseTable.text.overdue", -row.workingDaysLeft());
    }
    return row.waitsFor()
        .map(wait -> texts.get("caseTable.text.waiting." + wait.reason()))
        .orElseGet(() -> texts.get("CaseStanding." + row.standing()));
  }

  /** The step at which the case is; for a waiting one, for whom and until or since when. */
  public String step(WorklistRow row) {
    return row.otherOffice()
        .map(office -> texts.get("caseTable.text.waitingFor", office))
        .or(() -> row.waitsFor().map(this::wait))
        .orElseGet(() -> language.of(row.stepNameZh(), row.stepNameEn()));
  }

  private String wait(CaseWait wait) {
    return wait.supplementDueOn()
        .map(day -> texts.get("caseTable.text.supplement", monthDay(day)))
        .orElseGet(
            () ->
                texts.get(
                    "caseTable.text.waitingSince",
                    texts.get("caseTable.text.waiting." + wait.reason()),
                    monthDay(wait.since())));
  }

  private String monthDay(LocalDate day) {
    return DateText.monthDay(day, language.locale());
  }

  /** How many cases were counted; that there are more than are counted. */
  public String count(long counted) {
    return counted > WorklistCounts.MOST
        ? texts.get("caseTable.text.more", WorklistCounts.MOST)
        : Long.toString(counted);
  }

  /** The working days left, or by how many it is over; nothing for a closed case. */
  public String left(WorklistRow row) {
    return isClosed(row) ? "" : texts.workingDaysLeft(row.workingDaysLeft());
  }

  /** The name of the next action: take the supplement in, go on, close, or only look. */
  public String action(WorklistRow row) {
    if (isClosed(row)) {
      return texts.get("caseTable.label.look");
    }
    if (isAwaitingPapers(row)) {
      return texts.get("caseTable.label.receive");
    }
    return texts.get(row.closingNext() ? "caseTable.label.close" : "caseTable.label.progress");
  }

  /** What the case screen is asked to open with; empty for its usual state. */
  public String task(WorklistRow row) {
    return row.closingNext() && row.waitsFor().isEmpty() ? "&do=close" : "";
  }

  private static boolean isAwaitingPapers(WorklistRow row) {
    return row.waitsFor().filter(wait -> wait.reason() == PauseReason.SUPPLEMENT).isPresent();
  }

  private static boolean isClosed(WorklistRow row) {
    return row.standing() == CaseStanding.CLOSED_ON_TIME
        || row.standing() == CaseStanding.CLOSED_LATE;
  }
}
