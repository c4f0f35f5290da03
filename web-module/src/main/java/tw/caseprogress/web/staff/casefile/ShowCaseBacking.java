package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;
import java.util.Locale;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ProgressEntryView;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.SupplementRound;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.flowchart.FlowChart;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** What the case screen says about the case that it shows, in words of the view's language. */
@Named
@RequestScoped
public class ShowCaseBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  public boolean isOpen() {
    return shown().state() != CaseState.CLOSED;
  }

  /** Whether the caller works cases; a supervisor only looks. */
  public boolean isOfficer() {
    return currentCaller.get().has(Role.CASE_OFFICER);
  }

  /** Whether the caller may still change the case. */
  public boolean isMayAct() {
    return isOpen() && isOfficer();
  }

  /** Whether the case was moved to another version of its type, and nothing was entered since. */
  public boolean isMovedLast() {
    return shown().entries().get(0).kind() == ProgressKind.VERSION_MOVED;
  }

  /** Whether nothing was entered yet that belongs to the case type of the case. */
  public boolean isOfAnyType() {
    return shown().currentStepOrder() == 1
        && shown().entries().stream().allMatch(entry -> entry.kind().isOfAnyType());
  }

  public boolean isAwaiting() {
    return shown().state() == CaseState.SUPPLEMENT_REQUESTED;
  }

  public boolean isLastBeforeClosing() {
    return new CaseSteps(shown()).isLastBeforeClosing();
  }

  public String addresses(ContactChannel channel) {
    return new CaseSteps(shown()).addresses(channel);
  }

  /** The working days that are left, or by how many the case is over. */
  public String getDaysLeft() {
    return texts.workingDaysLeft(shown().workingDaysLeft());
  }

  /** The due date with its weekday; nothing while the clock is stopped. */
  public String getDueOn() {
    Locale locale = language.locale();
    return shown()
        .dueOn()
        .map(
            day ->
                texts.get(
                    "staff_casefile_view.text.due",
                    DateText.date(day, locale),
                    day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale)))
        .orElse("");
  }

  /** The supplement that is awaited; null if none is. */
  public SupplementRound getRound() {
    return shown().awaitedSupplement().orElse(null);
  }

  /** The name of an entry in the course of the case: its step, or what kind of entry it is. */
  public String entryName(ProgressEntryView entry) {
    if (entry.kind() != ProgressKind.STEP_REACHED) {
      return texts.get("ProgressKind." + entry.kind());
    }
    return entry
        .step()
        .map(step -> language.of(step.nameZh(), step.nameEn()))
        .orElseGet(() -> texts.get("ProgressKind." + entry.kind()));
  }

  /** Its key steps, and what became of each. */
  public FlowChart getFlowChart() {
    return FlowChart.of(shown());
  }

  /** Who was faster, when and with what. */
  public String getFaster() {
    ProgressEntryView latest = actOnCase.getNewest().entries().get(0);
    return texts.get(
        "staff_casefile_view.text.faster",
        latest.enteredBy(),
        DateText.date(latest.enteredAt(), language.locale()),
        entryName(latest));
  }

  private CaseView shown() {
    return viewCase.getShown();
  }
}
