package tw.caseprogress.owncontact.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tw.caseprogress.owncontact.CodePurpose;
import tw.caseprogress.owncontact.OneTimeCode;

/** The short transactions in which a code is tried, and used: a try counts whatever follows. */
@Stateless
@PermitAll // the code is the right
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContactCodeService {

  @Inject private ContactCodes codes;

  /** Whether a code is right; counts the try. */
  public boolean isRight(long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    return codes.isRight(caseFileId, purpose, subject, code);
  }

  /** Uses a code that was right just now; false if somebody was faster. */
  public boolean use(long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    return codes.use(caseFileId, purpose, subject, code);
  }
}
