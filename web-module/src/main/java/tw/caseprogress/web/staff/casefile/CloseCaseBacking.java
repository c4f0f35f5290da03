package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.caseprogress.casefile.Closing;
import tw.caseprogress.casefile.Outcome;
import tw.caseprogress.casefile.service.CaseFileService;

/** Backs the closing of a case on the case screen. */
@Named
@ViewScoped
public class CloseCaseBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private Outcome outcome;
  private String text;
  private boolean sure;

  /** Proposes the prepared words of the closing step; the outcome is the officer's alone. */
  @PostConstruct
  public void open() {
    text = new CaseSteps(viewCase.getShown()).closingText();
  }

  public String close() {
    return actOnCase.carryOut(
        (number, version) -> caseFileService.close(number, version, new Closing(outcome, text)),
        "staff_casefile_view.message.info.closed");
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
