package tw.caseprogress.owncontact.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNotFoundException;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.QueryPassword;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.entity.ConsentRepository;
import tw.caseprogress.consent.service.ConsentWithdrawals;
import tw.caseprogress.notification.OwnChange;
import tw.caseprogress.notification.service.OwnNotices;
import tw.caseprogress.notification.service.OwnNotices.Addressee;
import tw.caseprogress.owncontact.CodePurpose;
import tw.caseprogress.owncontact.CodeSending;
import tw.caseprogress.owncontact.NoLongerAllowedException;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.owncontact.OwnContact;
import tw.caseprogress.progressquery.CaseProgress;
import tw.caseprogress.progressquery.service.CaseProgressQuery;

/**
 * What the applicant of a case does online about being told; each change needs the grant that
 * {@link OwnContactInquiry} gave for a code.
 */
@Stateless
@PermitAll // number and password, and then the grant, are the right
public class OwnContactService {

  @Inject private CaseProgressQuery caseProgress;
  @Inject private CaseFileRepository caseFiles;
  @Inject private ConsentRepository consents;
  @Inject private ConsentWithdrawals withdrawals;
  @Inject private ContactCodes codes;
  @Inject private OwnContactTickets tickets;
  @Inject private OwnNotices ownNotices;
  @Inject private CaseJournal journal;

  /**
   * How the applicant is told now.
   *
   * @throws CaseNotFoundException if there is no such case, or the password is another's
   */
  public OwnContact contact(CaseNumber caseNumber, QueryPassword password) {
    return shown(caseFiles.get(caseFileId(caseNumber, password)));
  }

  /**
   * Sends a code to a registered address.
   *
   * @throws CaseNotFoundException if there is no such case, or the password is another's
   */
  public CodeSending sendCode(CaseNumber caseNumber, QueryPassword password, ContactPlace place) {
    CaseFile caseFile = caseFiles.getForChange(caseFileId(caseNumber, password));
    ContactChannel channel = place.channel().orElseThrow();
    if (shown(caseFile).withdrawn() || caseFile.applicant().sealedAddress(channel).isEmpty()) {
      return CodeSending.NO_CONTACT;
    }
    Optional<OneTimeCode> code = codes.draw(caseFile.id(), CodePurpose.OWNER, "");
    code.ifPresent(one -> ownNotices.sendCode(to(caseFile, channel), one.digits()));
    return code.isPresent() ? CodeSending.SENT : CodeSending.SENT_OFTEN_ENOUGH;
  }

  /**
   * How the applicant is told, for whoever has a grant.
   *
   * @throws NoLongerAllowedException if the grant holds no more
   */
  public OwnContact contact(String grant) {
    return shown(caseFiles.get(granted(grant)));
  }

  /**
   * Tells the applicant by these channels and in this language from now on.
   *
   * @throws NoLongerAllowedException if the grant holds no more
   * @throws tw.caseprogress.casefile.CaseInputException if nothing is new, or there is no address
   *     for a channel
   */
  public void wish(String grant, Set<ContactChannel> channels, ContactLanguage language) {
    CaseFile caseFile = forChange(grant);
    caseFile.partyBook().wish(channels, language, journal.entryOfApplicant());
    tellAll(caseFile, OwnChange.NOTICES);
    journal.logOfApplicant(AuditAction.NOTICE_WISH_CHANGED, caseFile, Map.of());
  }

  /**
   * Takes the consent to be told back: nothing more is sent but this last word.
   *
   * @throws NoLongerAllowedException if the grant holds no more
   */
  public void withdraw(String grant) {
    CaseFile caseFile = forChange(grant);
    caseFile.partyBook().withdrawnByApplicant(journal.entryOfApplicant());
    withdrawals.withdraw(caseFile, ConsentPurpose.SERVICE);
    tellAll(caseFile, OwnChange.WITHDRAWN);
    journal.logOfApplicant(
        AuditAction.CONSENT_WITHDRAWN, caseFile, Map.of("purpose", ConsentPurpose.SERVICE.name()));
  }

  private void tellAll(CaseFile caseFile, OwnChange change) {
    for (ContactChannel channel : ContactChannel.values()) {
      if (caseFile.applicant().sealedAddress(channel).isPresent()) {
        ownNotices.tellChange(to(caseFile, channel), change);
      }
    }
  }

  private CaseFile forChange(String grant) {
    CaseFile caseFile = caseFiles.getForChange(granted(grant));
    if (shown(caseFile).withdrawn()) {
      throw new NoLongerAllowedException();
    }
    caseFiles.moveOn(caseFile);
    return caseFile;
  }

  private long granted(String grant) {
    return tickets.granted(grant).orElseThrow(NoLongerAllowedException::new);
  }

  private long caseFileId(CaseNumber caseNumber, QueryPassword password) {
    return caseProgress
        .find(caseNumber, password)
        .map(CaseProgress::caseFileId)
        .orElseThrow(() -> new CaseNotFoundException(caseNumber));
  }

  private OwnContact shown(CaseFile caseFile) {
    return new OwnContact(
        caseFile.applicant().maskedAddress(ContactChannel.EMAIL),
        caseFile.applicant().maskedAddress(ContactChannel.TEXT_MESSAGE),
        caseFile.applicant().notifyBy(),
        caseFile.applicant().language(),
        consents.isWithdrawn(caseFile.id(), ConsentPurpose.SERVICE));
  }

  private static Addressee to(CaseFile caseFile, ContactChannel channel) {
    return new Addressee(caseFile, caseFile.applicant(), channel);
  }
}
