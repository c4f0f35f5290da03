package tw.caseprogress.slip.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.slip.AcceptanceSlip;

/**
 * Reads the slip that goes with the mail of opening.
 *
 * <p>Open to all callers, for the dispatch of notices has no identity; no request reaches it. The
 * notice is the evidence of it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailedSlipQuery {

  @Inject private CaseFileRepository caseFiles;
  @Inject private SlipComposition composition;

  /**
   * The slip of a case as it stands now.
   *
   * @param language the language of the mail
   */
  public AcceptanceSlip slip(long caseFileId, ContactLanguage language) {
    return composition.forMail(caseFiles.get(caseFileId), language);
  }
}
