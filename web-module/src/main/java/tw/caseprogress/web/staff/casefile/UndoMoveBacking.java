package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.VersionMoveUndoing;
import tw.caseprogress.casefile.service.VersionMoveService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeTexts;

/** Backs the dialog that has a case follow the version again that it followed before. */
@Named
@ViewScoped
public class UndoMoveBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private VersionMoveService moves;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final TellingForm telling = new TellingForm();
  private String reason;

  /** Proposes every channel that reaches somebody. */
  @PostConstruct
  public void open() {
    telling.propose(new CaseSteps(viewCase.getShown()).audience().offered(event()));
  }

  public String undo() {
    return actOnCase.carryOut(
        this,
        (number, version) ->
            moves.undo(number, version, new VersionMoveUndoing(reason, telling.toTelling())),
        "staff_casefile_view.message.info.moveUndone");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.DUE_DATE_MOVED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    String why = new NoticeTexts().ofVersion(true, viewCase.getShown().language());
    return preview()
        .filter(DueDatePreview::isMoved)
        .map(
            moved ->
                new NoticeDraft(
                    event(), NoticeDetail.none().saying(why), telling.toTelling(), moved.after()));
  }

  private Optional<DueDatePreview> preview() {
    return viewCase.screen().waysBack().moveUndone();
  }

  /** Whether the due date that would follow can be shown. */
  public boolean isPreviewed() {
    return preview().isPresent();
  }

  /** The due date that would follow; null while the clock is stopped. */
  public LocalDate getDueOn() {
    return preview().flatMap(DueDatePreview::after).orElse(null);
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
