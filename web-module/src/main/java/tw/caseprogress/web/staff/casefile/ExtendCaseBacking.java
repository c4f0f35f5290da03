package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.approval.service.ExtensionRequestService;
import tw.caseprogress.calendar.CalendarNotPublishedException;
import tw.caseprogress.casefile.ExtensionGrant;
import tw.caseprogress.casefile.service.CaseClockService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.deadline.ExtensionRefusedException;
import tw.caseprogress.deadline.HandlingLimit;
import tw.caseprogress.deadline.LimitUnit;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.typed.TypedLine;

/**
 * Backs the extension (展期) of the case screen, with a look at the due date that it would give;
 * where the agency wants it approved of, it is asked for.
 */
@Named
@ViewScoped
public class ExtendCaseBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseClockService caseClockService;
  @Inject private ExtensionRequestService requests;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final LetterForm letter = new LetterForm();
  private final TellingForm telling = new TellingForm();
  private Integer workingDays;
  private String reason;
  private LocalDate preview;
  private ExtensionRefusal refusal;

  /** Proposes every channel that reaches somebody. */
  @PostConstruct
  public void open() {
    telling.propose(new CaseSteps(viewCase.getShown()).audience().offered(NoticeEvent.EXTENDED));
  }

  /**
   * Works out the due date that the typed days would give, or why they would be refused; nothing
   * where it cannot be told.
   */
  public void preview() {
    preview = null;
    refusal = null;
    if (workingDays != null) {
      try {
        preview = caseClockService.previewExtension(viewCase.getShown().caseNumber(), workingDays);
      } catch (ExtensionRefusedException refused) {
        refusal = refused.refusal();
      } catch (CalendarNotPublishedException unknownYear) {
        preview = null;
      }
    }
  }

  void follow(@Observes(notifyObserver = Reception.IF_EXISTS) NewestShown shown) {
    preview = null;
    refusal = null;
    // A clock that stands still has no due date to be moved
    if (shown.now().dueOn().isPresent()) {
      preview();
    }
  }

  /** Extends the limit, or asks the supervisors for it. */
  public String extend() {
    return isToBeApproved()
        ? actOnCase.carryOut(
            (number, version) -> requests.ask(number, version, grant()),
            "staff_casefile_view.message.info.extensionAsked")
        : actOnCase.carryOut(
            this,
            (number, version) -> caseClockService.extend(number, version, grant()),
            "staff_casefile_view.message.info.extended");
  }

  /** Whether a supervisor decides first. */
  public boolean isToBeApproved() {
    return viewCase.screen().extension().approval().needed();
  }

  private ExtensionGrant grant() {
    return new ExtensionGrant(workingDays, reason, letter.toLetter(), telling.toTelling());
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.EXTENDED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    if (workingDays == null || TypedLine.isBlank(reason)) {
      return Optional.empty();
    }
    return Optional.of(
        new NoticeDraft(
            event(),
            NoticeDetail.none().saying(reason),
            telling.toTelling(),
            Optional.ofNullable(preview)));
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public LetterForm getLetter() {
    return letter;
  }

  public Integer getWorkingDays() {
    return workingDays;
  }

  public void setWorkingDays(Integer workingDays) {
    this.workingDays = workingDays;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why the typed days would be refused; null while they would not. */
  public ExtensionRefusal getRefusal() {
    return workingDays == null ? null : refusal;
  }

  /** The most working days that the article allows; null where the limit has another unit. */
  public Integer getMost() {
    HandlingLimit limit = viewCase.getShown().caseType().limit();
    return limit.unit() == LimitUnit.WORKING_DAY ? limit.length() : null;
  }

  /** The due date that the extension would give; null while it cannot be told. */
  public LocalDate getPreview() {
    return workingDays == null ? null : preview;
  }
}
