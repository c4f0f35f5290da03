package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.IntakeChannel;
import tw.caseprogress.casefile.ReceiptCorrection;
import tw.caseprogress.casefile.ReceiptPreview;
import tw.caseprogress.casefile.service.CorrectionService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.deadline.DeadlineLedger;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;

/**
 * Backs the correction of day, time, channel and postmark of the receipt, with a look at the due
 * date that would follow and the days that it is counted by.
 */
@Named
@ViewScoped
public class CorrectReceiptBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CorrectionService corrections;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final TellingForm telling = new TellingForm();
  private LocalDate receivedOn;
  private LocalTime receivedAt;
  private IntakeChannel channel;
  private LocalDate postmarkedOn;
  private String reason;

  // of the day and time that were looked at last
  private transient ReceiptPreview preview;
  private transient LocalDate previewedOn;
  private transient LocalTime previewedAt;

  /** Starts with the receipt as it is kept. */
  @PostConstruct
  public void open() {
    CaseView shown = viewCase.getShown();
    receivedOn = shown.receivedOn();
    receivedAt = keptTime(shown);
    channel = shown.channel();
    postmarkedOn = keptPostmark(shown);
    telling.propose(new CaseSteps(shown).audience().offered(NoticeEvent.DUE_DATE_MOVED));
  }

  void follow(@Observes(notifyObserver = Reception.IF_EXISTS) NewestShown shown) {
    receivedOn = shown.followed(receivedOn, CaseView::receivedOn);
    receivedAt = shown.followed(receivedAt, CorrectReceiptBacking::keptTime);
    channel = shown.followed(channel, CaseView::channel);
    postmarkedOn = shown.followed(postmarkedOn, CorrectReceiptBacking::keptPostmark);
    previewedOn = null;
  }

  private static LocalTime keptTime(CaseView shown) {
    return shown.receivedAt().orElse(null);
  }

  private static LocalDate keptPostmark(CaseView shown) {
    return shown.postmarkedOn().orElse(null);
  }

  public String correct() {
    return actOnCase.carryOut(
        this,
        (number, version) -> corrections.putReceiptRight(number, version, toCorrection()),
        "staff_casefile_view.message.info.receiptCorrected");
  }

  private ReceiptCorrection toCorrection() {
    return new ReceiptCorrection(
        receivedOn,
        isInHours() ? Optional.ofNullable(receivedAt) : viewCase.getShown().receivedAt(),
        channel,
        isMailed() ? Optional.ofNullable(postmarkedOn) : Optional.empty(),
        reason,
        telling.toTelling());
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.DUE_DATE_MOVED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return preview()
        .filter(ReceiptPreview::isDueDateMoved)
        .map(
            moved ->
                new NoticeDraft(
                    event(),
                    NoticeDetail.none().receivedOn(receivedOn),
                    telling.toTelling(),
                    moved.after()));
  }

  /** What the correction would do; empty while it would do nothing, or cannot be told. */
  private Optional<ReceiptPreview> preview() {
    if (isAsBefore() || receivedOn == null) {
      return Optional.empty();
    }
    if (!Objects.equals(receivedOn, previewedOn) || !Objects.equals(receivedAt, previewedAt)) {
      preview =
          corrections.previewReceipt(viewCase.getShown().caseNumber(), toCorrection()).orElse(null);
      previewedOn = receivedOn;
      previewedAt = receivedAt;
    }
    return Optional.ofNullable(preview);
  }

  private boolean isAsBefore() {
    CaseView shown = viewCase.getShown();
    return shown.receivedOn().equals(receivedOn)
        && (!isInHours() || shown.receivedAt().equals(Optional.ofNullable(receivedAt)));
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

  /** Whether the limit is in hours, so that the time of the receipt matters. */
  public boolean isInHours() {
    return viewCase.getShown().caseType().limit().unit().runsFromTheMinute();
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public LocalTime getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(LocalTime receivedAt) {
    this.receivedAt = receivedAt;
  }

  public IntakeChannel getChannel() {
    return channel;
  }

  public void setChannel(IntakeChannel channel) {
    this.channel = channel;
  }

  /** The day on which a mailed application was posted. */
  public LocalDate getPostmarkedOn() {
    return postmarkedOn;
  }

  public void setPostmarkedOn(LocalDate postmarkedOn) {
    this.postmarkedOn = postmarkedOn;
  }

  /** Whether it came by mail, so that there may be a postmark. */
  public boolean isMailed() {
    return channel == IntakeChannel.MAIL;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
