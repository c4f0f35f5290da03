package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
import tw.caseprogress.notification.NoticeDraft;

/** Backs the closing of a case on the case screen. */
@Named
@ViewScoped
public class CloseCaseBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final TellingForm telling = new TellingForm();
  private final LetterForm letter = new LetterForm();
  private Outcome outcome;
  private String text;
  private boolean sure;

  /** Proposes the words of a grant; the outcome is the officer's alone. */
  @PostConstruct
  public void open() {
    CaseSteps steps = new CaseSteps(viewCase.getShown());
    text = steps.publicText(viewCase.getShown().caseType().closingStep());
    telling.propose(steps.audience().offered(NoticeEvent.CLOSED));
  }

  /** Proposes the words of the outcome that was chosen; what was typed stays. */
  public void proposeWords() {
    text = new CaseSteps(viewCase.getShown()).closingText(outcome, text);
  }

  public String close() {
    return actOnCase.carryOut(
        this,
        (number, version) ->
            caseFileService.close(
                number,
                version,
                new Closing(outcome, text, letter.toLetter(), telling.toTelling())),
        "staff_casefile_view.message.info.closed");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.CLOSED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return Optional.ofNullable(outcome)
        .map(
            chosen ->
                new NoticeDraft(
                    event(),
                    NoticeDetail.none().saying(Objects.requireNonNullElse(text, "")).with(chosen),
                    telling.toTelling()));
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  public LetterForm getLetter() {
    return letter;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Whether the officer has confirmed that nothing can be changed afterwards. */
  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
