package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.ReceiptPreview;
import tw.caseprogress.casefile.TypeCorrection;
import tw.caseprogress.casefile.service.CorrectionService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeTexts;

/** Backs the correction of the case type, with a look at the due date that would follow. */
@Named
@ViewScoped
public class CorrectTypeBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CorrectionService corrections;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final TellingForm telling = new TellingForm();
  private String caseTypeCode;
  private String reason;

  // of the type that was looked at last
  private transient ReceiptPreview preview;
  private transient String previewedCode;

  /** Proposes every channel that reaches somebody. */
  @PostConstruct
  public void open() {
    telling.propose(new CaseSteps(viewCase.getShown()).audience().offered(event()));
  }

  public String correct() {
    return actOnCase.carryOut(
        this,
        (number, version) ->
            corrections.putTypeRight(
                number, version, new TypeCorrection(caseTypeCode, reason, telling.toTelling())),
        "staff_casefile_view.message.info.typeCorrected");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.DUE_DATE_MOVED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    String why = new NoticeTexts().ofCaseType(viewCase.getShown().language());
    return preview()
        .filter(ReceiptPreview::isDueDateMoved)
        .map(
            moved ->
                new NoticeDraft(
                    event(), NoticeDetail.none().saying(why), telling.toTelling(), moved.after()));
  }

  private Optional<ReceiptPreview> preview() {
    if (caseTypeCode == null) {
      return Optional.empty();
    }
    if (!Objects.equals(caseTypeCode, previewedCode)) {
      preview =
          corrections.previewType(viewCase.getShown().caseNumber(), caseTypeCode).orElse(null);
      previewedCode = caseTypeCode;
    }
    return Optional.ofNullable(preview);
  }

  /** Whether the due date that would follow can be shown. */
  public boolean isPreviewed() {
    return preview().isPresent();
  }

  /** The due date that would follow; null while the clock is stopped. */
  public LocalDate getDueOn() {
    return preview().flatMap(ReceiptPreview::after).orElse(null);
  }

  /** The days by which it is counted; null if one lies in a year without a calendar. */
  public DeadlineLedger getLedger() {
    return preview().flatMap(ReceiptPreview::ledger).orElse(null);
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public String getCaseTypeCode() {
    return caseTypeCode;
  }

  public void setCaseTypeCode(String caseTypeCode) {
    this.caseTypeCode = caseTypeCode;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
