package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.casefile.HandOverPreview;
import tw.caseprogress.casefile.Receiver;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casefile.service.HandOverQuery;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;
import tw.caseprogress.notification.NoticeTexts;

/** Backs the part of a hand-over that says who is told if the due date moves with the agency. */
@Named
@ViewScoped
public class TellOfHandOverBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private HandOverQuery handOverQuery;
  @Inject private HandOverCaseBacking handOverCase;
  @Inject private ViewCaseBacking viewCase;

  private final TellingForm telling = new TellingForm();

  // of the receiver that was looked at last
  private transient Optional<HandOverPreview> preview;
  private transient Optional<Receiver> previewedFor;

  /** Proposes every channel that reaches somebody. */
  @PostConstruct
  public void open() {
    telling.propose(new CaseSteps(viewCase.getShown()).audience().offered(event()));
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.DUE_DATE_MOVED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    String why = new NoticeTexts().ofAgency(viewCase.getShown().language());
    return moving()
        .map(
            moved ->
                new NoticeDraft(
                    event(),
                    NoticeDetail.none().saying(why),
                    telling.toTelling(),
                    moved.due().after(),
                    Optional.of(moved.to())));
  }

  private Optional<HandOverPreview> moving() {
    Optional<Receiver> receiver = handOverCase.getTo().receiver();
    if (preview == null || !receiver.equals(previewedFor)) {
      preview = receiver.flatMap(to -> handOverQuery.preview(viewCase.getShown().caseNumber(), to));
      previewedFor = receiver;
    }
    return preview.filter(one -> one.due().isMoved());
  }

  /** Whether the due date would move. */
  public boolean isMoved() {
    return moving().isPresent();
  }

  /** The due date that would follow; null while it stays. */
  public LocalDate getDueOn() {
    return moving().map(HandOverPreview::due).flatMap(DueDatePreview::after).orElse(null);
  }

  /** What was chosen; as usual where nothing was to be chosen. */
  Telling chosen() {
    return isMoved() ? telling.toTelling() : Telling.BY_ALL;
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }
}
