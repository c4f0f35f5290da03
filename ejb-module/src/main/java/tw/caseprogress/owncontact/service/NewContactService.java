package tw.caseprogress.owncontact.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseInputException;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casefile.ContactChanged;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.service.BlindIndex;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.consent.ConsentPurpose;
import tw.caseprogress.consent.entity.ConsentRepository;
import tw.caseprogress.notification.OwnChange;
import tw.caseprogress.notification.entity.NoticeAddress;
import tw.caseprogress.notification.service.OwnNotices;
import tw.caseprogress.notification.service.OwnNotices.Addressee;
import tw.caseprogress.owncontact.CodePurpose;
import tw.caseprogress.owncontact.NewContact;
import tw.caseprogress.owncontact.NoLongerAllowedException;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.security.Masking;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.EmailAddress;

/**
 * Gives the applicant of a case another address online: a code is sent to the new one, and only who
 * types it has it registered. The old one is told.
 */
@Stateless
@PermitAll // the grant for the code to the registered contact is the right
public class NewContactService {

  @Inject private CaseFileRepository caseFiles;
  @Inject private ConsentRepository consents;
  @Inject private ContactCodes codes;
  @Inject private OwnContactTickets tickets;
  @Inject private OwnNotices ownNotices;
  @Inject private CaseJournal journal;
  @Inject private KeyRing keys;
  @Inject private Event<ContactChanged> contactChanged;

  /**
   * Sends a code to a new address.
   *
   * @return what stands for the address until the code is typed; empty if as many codes were sent
   *     as a day allows
   * @throws NoLongerAllowedException if the grant holds no more
   * @throws CaseInputException if it is the same as before
   */
  public Optional<String> sendCode(String grant, NewContact contact) {
    CaseFile caseFile = forChange(grant);
    if (caseFile
        .applicant()
        .open(contact.place(), keys.personalData())
        .equals(Optional.of(contact.address()))) {
      throw new CaseInputException(Fault.NOTHING_CORRECTED);
    }
    Optional<OneTimeCode> code =
        codes.draw(caseFile.id(), CodePurpose.NEW_ADDRESS, contact.address());
    code.ifPresent(
        one -> ownNotices.sendCode(to(caseFile, channel(contact)), one.digits(), address(contact)));
    return code.map(one -> tickets.address(caseFile.id(), contact));
  }

  /**
   * Registers an address whose code was right, in the place of the one before.
   *
   * @throws NoLongerAllowedException if the grant or the code holds no more
   */
  public void register(String grant, NewContact contact, OneTimeCode code) {
    CaseFile caseFile = forChange(grant);
    if (!codes.use(caseFile.id(), CodePurpose.NEW_ADDRESS, contact.address(), code)) {
      throw new NoLongerAllowedException();
    }
    ContactPlace place = contact.place();
    tellAddressesOfBefore(caseFile, contact);
    caseFiles.moveOn(caseFile);
    caseFile
        .partyBook()
        .changeByApplicant(
            place,
            contact.address(),
            BlindIndex.of(keys.blindIndex(), place, contact.address()),
            keys.personalData(),
            journal.entryOfApplicant());
    contactChanged.fire(
        new ContactChanged(
            caseFile.id(), caseFile.number(), PartyRole.APPLICANT, channel(contact)));
    journal.logOfApplicant(
        AuditAction.CONTACT_CHANGED,
        caseFile,
        Map.of("role", PartyRole.APPLICANT.name(), "channel", channel(contact).name()));
  }

  private void tellAddressesOfBefore(CaseFile caseFile, NewContact contact) {
    OwnChange change = contact.place() == ContactPlace.EMAIL ? OwnChange.EMAIL : OwnChange.MOBILE;
    ContactChannel changed = channel(contact);
    if (caseFile.applicant().sealedAddress(changed).isPresent()) {
      ownNotices.tellOldAddress(to(caseFile, changed));
    }
    if (caseFile.applicant().sealedAddress(changed.other()).isPresent()) {
      ownNotices.tellChange(to(caseFile, changed.other()), change);
    }
  }

  private CaseFile forChange(String grant) {
    long id = tickets.granted(grant).orElseThrow(NoLongerAllowedException::new);
    CaseFile caseFile = caseFiles.getForChange(id);
    if (consents.isWithdrawn(id, ConsentPurpose.SERVICE)) {
      throw new NoLongerAllowedException();
    }
    return caseFile;
  }

  private NoticeAddress address(NewContact contact) {
    String shown =
        contact.place() == ContactPlace.EMAIL
            ? Masking.email(EmailAddress.shown(contact.address()))
            : Masking.mobile(contact.address());
    return new NoticeAddress(keys.personalData().seal(contact.address()), shown);
  }

  private static ContactChannel channel(NewContact contact) {
    return contact.place().channel().orElseThrow();
  }

  private static Addressee to(CaseFile caseFile, ContactChannel channel) {
    return new Addressee(caseFile, caseFile.applicant(), channel);
  }
}
