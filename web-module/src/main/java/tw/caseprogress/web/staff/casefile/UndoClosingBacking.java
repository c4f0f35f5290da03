package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import tw.caseprogress.casefile.Reopening;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.typed.TypedLine;

/** Backs the dialog that undoes the closing of a case (銷號後撤銷). */
@Named
@ViewScoped
public class UndoClosingBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final TellingForm telling = new TellingForm();
  private String text;

  /** Proposes every channel that reaches somebody. */
  @PostConstruct
  public void open() {
    telling.propose(new CaseSteps(viewCase.getShown()).audience().offered(event()));
  }

  public String undo() {
    return actOnCase.carryOut(
        this,
        (number, version) ->
            caseFileService.undoClosing(number, version, new Reopening(text, telling.toTelling())),
        "staff_casefile_view.message.info.reopened");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.REOPENED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return TypedLine.isBlank(text)
        ? Optional.empty()
        : Optional.of(
            new NoticeDraft(event(), NoticeDetail.none().saying(text), telling.toTelling()));
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
