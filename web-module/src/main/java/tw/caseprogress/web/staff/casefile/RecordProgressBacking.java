package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.ProgressUpdate;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.KeyStepView;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDraft;

/** Backs the progress entry of the case screen: a step, the words for the citizen, the notices. */
@Named
@ViewScoped
public class RecordProgressBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;

  private final TellingForm telling = new TellingForm();
  private final ProgressForm form = new ProgressForm();

  /** Proposes the next step. */
  @PostConstruct
  public void open() {
    steps().next().ifPresent(step -> propose(step));
  }

  /** Fills in the prepared words and channels of the step that was chosen. */
  public void prepare() {
    propose(steps().get(form.getStepOrder()));
  }

  /** Brings the prepared words back. */
  public void restore() {
    form.setText(steps().publicText(steps().get(form.getStepOrder())));
  }

  public String record() {
    return actOnCase.carryOut(
        this,
        (number, version) -> caseFileService.recordProgress(number, version, update()),
        "staff_casefile_view.message.info.progressRecorded");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.KEY_STEP_REACHED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return Optional.of(NoticeDraft.of(update()));
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  private ProgressUpdate update() {
    return new ProgressUpdate(form.getStepOrder(), form.getText(), telling.toTelling());
  }

  private void propose(KeyStepView step) {
    ProgressUpdate proposal = steps().proposal(step);
    form.setStepOrder(proposal.stepOrder());
    form.setText(proposal.text());
    telling.propose(proposal.telling().channels());
  }

  private CaseSteps steps() {
    return new CaseSteps(viewCase.getShown());
  }

  public ProgressForm getForm() {
    return form;
  }

  public List<KeyStepView> getSteps() {
    return steps().open();
  }
}
