package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.ContactDeleted;
import tw.caseprogress.casefile.ContactDeletion;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.security.Role;

/** What an officer changes about the addresses of a case's parties. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class ContactService {

  @Inject private CaseFileAccess access;
  @Inject private CaseJournal journal;
  @Inject private Event<ContactDeleted> contactDeleted;

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
    caseFile.deleteContact(deletion, journal.entry());
    contactDeleted.fire(
        new ContactDeleted(caseFile.id(), caseNumber, deletion.role(), deletion.channel()));
    journal.log(
        AuditAction.CONTACT_DELETED,
        caseFile,
        Map.of("role", deletion.role().name(), "channel", deletion.channel().name()));
  }
}
