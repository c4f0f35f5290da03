package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.CaseState;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ProgressEntryView;
import tw.caseprogress.casefile.ProgressKind;
import tw.caseprogress.casefile.RemindedOfficer;
import tw.caseprogress.casefile.service.RemindingService;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** Backs what a supervisor does on the case screen: instructs the officer, and reminds (催辦). */
@Named
@RequestScoped
public class SuperviseCaseBacking {

  @Inject private RemindingService remindingService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  private RemindedOfficer told;

  /** Reminds whoever works on the case; says so if that one has no mail address. */
  public String remind() {
    String next =
        actOnCase.carryOut(
            (number, version) -> told = remindingService.remind(number, version),
            "staff_casefile_view.message.info.reminded");
    if (next != null && !told.byMail()) {
      texts.tellNext("staff_casefile_view.message.info.remindedWithoutMail", told.name());
    }
    return next;
  }

  /** Whether the caller supervises the agency's cases. */
  public boolean isSupervisor() {
    return currentCaller.get().has(Role.SUPERVISOR);
  }

  /** Whether somebody has the case who can be instructed. */
  public boolean isMayInstruct() {
    return isSupervisor() && !shown().isUntaken();
  }

  /** Whether somebody has the case who was not reminded today. */
  public boolean isMayRemind() {
    return isMayInstruct() && shown().state() != CaseState.CLOSED && remindedToday().isEmpty();
  }

  /** When, by whom and who was reminded last; nothing if nobody was. */
  public String getReminded() {
    return lastReminder()
        .map(
            entry ->
                texts.get(
                    remindedToday().isPresent()
                        ? "staff_casefile_view.text.remindedToday"
                        : "staff_casefile_view.text.remindedLast",
                    DateText.date(entry.enteredAt(), language.locale()),
                    entry.enteredBy(),
                    entry.text()))
        .orElse("");
  }

  /** How many instructions wait for their answer. */
  public long getAsked() {
    return viewCase.screen().side().notes().stream().filter(CaseNote::isOpen).count();
  }

  private Optional<ProgressEntryView> remindedToday() {
    LocalDate today = LocalDate.now(clock);
    return lastReminder().filter(entry -> entry.enteredOn().equals(today));
  }

  private Optional<ProgressEntryView> lastReminder() {
    return shown().entries().stream()
        .filter(entry -> entry.kind() == ProgressKind.REMINDED)
        .findFirst();
  }

  private CaseView shown() {
    return viewCase.getShown();
  }
}
