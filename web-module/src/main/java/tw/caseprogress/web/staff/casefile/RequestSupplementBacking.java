package tw.caseprogress.web.staff.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tw.caseprogress.casefile.CasePaper;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.SupplementDemand;
import tw.caseprogress.casefile.service.CaseFileService;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeDetail;
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
    int days = viewCase.getShown().caseType().supplementDays();
    form.setDueOn(LocalDate.now(clock).plusDays(days));
    telling.propose(
        new CaseSteps(viewCase.getShown()).audience().offered(NoticeEvent.SUPPLEMENT_REQUESTED));
    form.setMissing(names(p -> p.mandatory() && p.receivedOn().isEmpty()).toArray(String[]::new));
  }

  public String request() {
    return actOnCase.carryOut(
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
    SupplementDemand demand = form.toDemand(telling.toTelling());
    if (demand.items().isEmpty()) {
      return Optional.empty();
    }
    NoticeDetail detail =
        NoticeDetail.none()
            .saying(Objects.requireNonNullElse(demand.text(), ""))
            .asking(demand.items(), demand.dueOn());
    return Optional.of(new NoticeDraft(event(), detail, demand.telling()));
  }

  @Override
  public TellingForm getTelling() {
    return telling;
  }

  /** The papers of the case type, in the language in which the applicant is written to. */
  public List<String> getPapers() {
    return names(paper -> true);
  }

  private List<String> names(Predicate<CasePaper> condition) {
    CaseView shown = viewCase.getShown();
    return shown.papers().stream()
        .filter(condition)
        .map(p -> shown.language() == ContactLanguage.EN ? p.nameEn() : p.nameZh())
        .toList();
  }

  public SupplementForm getForm() {
    return form;
  }
}
