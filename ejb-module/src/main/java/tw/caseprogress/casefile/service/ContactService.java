package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactChange;
import tw.caseprogress.casefile.ContactChanged;
import tw.caseprogress.casefile.ContactChanging;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactDeleted;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.CorrectionCheck;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.ServiceConsentWithdrawnException;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.casefile.entity.PartyBook;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;

/** What an officer changes about the addresses of a case's parties. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class ContactService {

  @Inject private CaseFileAccess access;
  @Inject private CaseJournal journal;
  @Inject private ServiceConsent serviceConsent;
  @Inject private KeyRing keys;
  @Inject private Event<ContactDeleted> contactDeleted;
  @Inject private Event<ContactChanging> contactChanging;
  @Inject private Event<ContactChanged> contactChanged;

  /**
   * Forgets an address of a party for good, of a closed case too: nothing more is sent to it, and
   * what waits to be sent is cancelled. The other address stays. Commands on the same case wait, so
   * that none queues a notice beside it.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws tw.caseprogress.casefile.CaseChangedMeanwhileException if its version is another
   * @throws tw.caseprogress.casefile.ContactNotThereException if there is no such address
   * @throws tw.caseprogress.casefile.CaseInputException if the reason is missing or too long
   */
  public void delete(CaseNumber caseNumber, int expectedVersion, ContactDeletion deletion) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    caseFile.partyBook().delete(deletion, journal.entry());
    deletion
        .place()
        .channel()
        .map(channel -> new ContactDeleted(caseFile.id(), caseNumber, deletion.role(), channel))
        .ifPresent(contactDeleted::fire);
    journal.log(
        AuditAction.CONTACT_DELETED,
        caseFile,
        Map.of("role", deletion.role().name(), "channel", logged(deletion.place())));
  }

  /**
   * Gives a party another place to be reached, or its first of a kind, of a closed case too: what
   * waits to be sent goes there, and the one before is told so if the officer wishes, and then
   * forgotten. Commands on the same case wait, so that none queues a notice beside it.
   *
   * @throws tw.caseprogress.casefile.InvalidCorrectionException if it is no address, or the consent
   *     lacks something
   * @throws ServiceConsentWithdrawnException if the consent to be told was taken back
   * @throws tw.caseprogress.casefile.CaseInputException if it is the same as before, or the reason
   *     is missing or too long
   */
  public void change(CaseNumber caseNumber, int expectedVersion, ContactChange change) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    String address = CorrectionCheck.address(change, entry.on());
    if (serviceConsent.isWithdrawn(caseFile.id())) {
      throw new ServiceConsentWithdrawnException(caseNumber);
    }
    PartyBook parties = caseFile.partyBook();
    PartyRole role = change.role();
    Optional<ContactChannel> channel = change.place().channel();
    channel
        .filter(one -> change.oldAddressTold() && parties.isTold(role, one))
        .map(one -> new ContactChanging(caseFile.id(), caseNumber, role, one))
        .ifPresent(contactChanging::fire);
    parties.change(change, address, index(change.place(), address), keys.personalData(), entry);
    channel
        .map(one -> new ContactChanged(caseFile.id(), caseNumber, role, one))
        .ifPresent(contactChanged::fire);
    journal.log(
        AuditAction.CONTACT_CHANGED,
        caseFile,
        Map.of("role", role.name(), "channel", logged(change.place())));
  }

  /** The channel, as it was logged before there were places without one. */
  private static String logged(ContactPlace place) {
    return place.channel().map(Enum::name).orElse(place.name());
  }

  private Optional<byte[]> index(ContactPlace place, String address) {
    return BlindIndex.of(keys.blindIndex(), place, address);
  }
}
