package tw.caseprogress.web.staff.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.approval.ExtensionRequest;
import tw.caseprogress.casefile.ExtensionPreview;
import tw.caseprogress.casefile.PaperLetter;
import tw.caseprogress.casescreen.ExtensionSide;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/** What the case screen says of an extension that waits for approval, and who may decide it. */
@Named
@RequestScoped
public class ShowApprovalBacking {

  @Inject private ViewCaseBacking viewCase;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;

  /** Whether the agency wants extensions approved of. */
  public boolean isNeeded() {
    return side().approval().needed();
  }

  /** What waits; null if nothing does. */
  public ExtensionRequest getWaiting() {
    return waiting().orElse(null);
  }

  /** Whether the caller approves or declines what waits. */
  public boolean isMayDecide() {
    return isSupervisor() && waiting().filter(this::isOwn).isEmpty() && waiting().isPresent();
  }

  /** Whether the caller would decide, had somebody else asked. */
  public boolean isOwnRequest() {
    return isSupervisor() && waiting().filter(this::isOwn).isPresent();
  }

  /** Whether the caller may ask for it no more. */
  public boolean isMayWithdraw() {
    return currentCaller.get().has(Role.CASE_OFFICER) && waiting().isPresent();
  }

  private boolean isSupervisor() {
    return currentCaller.get().has(Role.SUPERVISOR);
  }

  private boolean isOwn(ExtensionRequest request) {
    return request.askedBy().equals(currentCaller.get().login());
  }

  /** Who asked when for how many days, in a sentence. */
  public String getAsked() {
    return waiting()
        .map(
            request ->
                texts.get(
                    "staff_casefile_view.text.extensionAsked",
                    request.askedByName(),
                    DateText.date(request.askedAt(), language.locale()),
                    request.grant().workingDays()))
        .orElse("");
  }

  /** The letter of which the officer has typed number and day; nothing where there is none. */
  public String getLetter() {
    return waiting().flatMap(request -> request.grant().letter()).map(this::words).orElse("");
  }

  private String words(PaperLetter letter) {
    return texts.get(
        "staff_casefile_view.text.extensionLetter",
        letter.documentNumber(),
        DateText.date(letter.datedOn(), language.locale()));
  }

  /** The due date as it is; null while the clock is stopped. */
  public LocalDate getBefore() {
    return side().preview().flatMap(ExtensionPreview::before).orElse(null);
  }

  /** The due date that it would give now; null where it cannot be told. */
  public LocalDate getAfter() {
    return side().preview().flatMap(ExtensionPreview::after).orElse(null);
  }

  /** Why it would be refused now; null if it would not. */
  public ExtensionRefusal getRefusal() {
    return side().preview().flatMap(ExtensionPreview::refusal).orElse(null);
  }

  private Optional<ExtensionRequest> waiting() {
    return side().approval().waiting();
  }

  private ExtensionSide side() {
    return viewCase.screen().extension();
  }
}
