package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casescreen.CaseSteps;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDraft;

/**
 * Backs the supplement request of the case screen: everything that is missing is asked for at once.
 */
@Named
@ViewScoped
public class RequestSupplementBacking implements Serializable, Teller {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFileService caseFileService;
  @Inject private ViewCaseBacking viewCase;
  @Inject private ActOnCaseBacking actOnCase;
  @Inject private Clock clock;

  private final TellingForm telling = new TellingForm();
  private final SupplementForm form = new SupplementForm();

  /** Proposes the needed papers that have not come, and the type's deadline in calendar days. */
  @PostConstruct
  public void open() {
    SupplementDemand proposal = steps().proposedDemand(LocalDate.now(clock));
    form.setDueOn(proposal.dueOn());
    telling.propose(proposal.telling().channels());
    form.setMissing(proposal.items().toArray(String[]::new));
  }

  public String request() {
    return actOnCase.carryOut(
        this,
        (number, version) ->
            caseFileService.requestSupplement(number, version, form.toDemand(telling.toTelling())),
        "staff_casefile_view.message.info.supplementRequested");
  }

  @Override
  public NoticeEvent event() {
    return NoticeEvent.SUPPLEMENT_REQUESTED;
  }

  @Override
  public Optional<NoticeDraft> draft() {
    return form.getDueOn() == null
        ? Optional.empty()
        : NoticeDraft.of(form.toDemand(telling.toTelling()));
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  /** The papers of the case type, in the language in which the applicant is written to. */
  public List<String> getPapers() {
    return steps().papers();
  }

  private CaseSteps steps() {
    return new CaseSteps(viewCase.getShown());
  }

  public SupplementForm getForm() {
    return form;
  }
}
