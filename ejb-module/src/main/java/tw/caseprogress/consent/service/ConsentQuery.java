package tw.caseprogress.consent.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.consent.ConsentView;
import tw.caseprogress.consent.entity.Consent;
import tw.caseprogress.consent.entity.ConsentRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CallerDirectory;

/** Shows the consents of a case to staff. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class ConsentQuery {

  @Inject private CaseFileAccess access;
  @Inject private ConsentRepository consents;
  @Inject private CallerDirectory staff;

  /**
   * The consents of a case, the one to the service first.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public List<ConsentView> ofCase(CaseNumber caseNumber) {
    return consents.ofCase(access.forReading(caseNumber).id()).stream().map(this::view).toList();
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
