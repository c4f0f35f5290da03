package tw.caseprogress.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.consent.ConsentView;
import tw.caseprogress.consent.entity.Consent;
import tw.caseprogress.consent.entity.ConsentRepository;
import tw.caseprogress.security.service.CallerDirectory;

/** The consents of a case that {@code CaseFileAccess} has handed out in this transaction. */
@ApplicationScoped
public class ConsentQuery {

  @Inject private ConsentRepository consents;
  @Inject private CallerDirectory staff;

  /** The consents of a case, the one to the service first. */
  public List<ConsentView> ofCase(CaseFile caseFile) {
    return consents.ofCase(caseFile.id()).stream().map(this::view).toList();
  }

  private ConsentView view(Consent consent) {
    return new ConsentView(
        consent.purpose(),
        consent.formVersion(),
        consent.manner(),
        consent.givenOn(),
        staff.nameOf(consent.takenBy()),
        consent.withdrawnOn());
  }
}
