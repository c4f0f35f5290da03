package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CaseView;
import tw.caseprogress.casefile.ContactPlace;
import tw.caseprogress.casefile.ContactView;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.PurposeMissingException;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.typed.EmailAddress;
import tw.caseprogress.typed.TypedWords;

/** Reads one case for staff; every look is logged. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class CaseFileQuery {

  private static final int LONGEST_PURPOSE = 200;

  @Inject private CaseFileAccess access;
  @Inject private CaseViews views;
  @Inject private KeyRing keys;
  @Inject private CaseJournal journal;
  @Inject private Clock clock;

  /**
   * Everything about a case, personal data masked.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public CaseView get(CaseNumber caseNumber) {
    return look(access.forReading(caseNumber));
  }

  /** The same of a case that {@link CaseFileAccess} has handed out in this transaction. */
  public CaseView look(CaseFile caseFile) {
    journal.log(AuditAction.CASE_VIEWED, caseFile);
    return views.of(caseFile, LocalDate.now(clock));
  }

  /**
   * The parties of a case with their names and addresses in full.
   *
   * @param purpose why the caller has to know; kept in the log
   * @throws PurposeMissingException if no purpose is given
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is none, or it belongs to
   *     another agency
   */
  public List<ContactView> revealContacts(CaseNumber caseNumber, String purpose) {
    String said =
        TypedWords.read(purpose, LONGEST_PURPOSE).value().orElseThrow(PurposeMissingException::new);
    CaseFile caseFile = access.forReading(caseNumber);
    journal.logWithPurpose(AuditAction.CONTACT_REVEALED, caseFile, said);
    Seal seal = keys.personalData();
    Stream<ContactView> parties =
        caseFile.parties().stream()
            .map(
                party ->
                    new ContactView(
                        party.role(),
                        1,
                        party.openName(seal),
                        party.openIdentityNumber(seal),
                        party.openEmail(seal).map(EmailAddress::shown),
                        party.openMobile(seal),
                        party.open(ContactPlace.LANDLINE, seal),
                        party.open(ContactPlace.POSTAL_ADDRESS, seal)));
    Stream<ContactView> others =
        caseFile.coApplicants().stream()
            .map(
                other ->
                    new ContactView(
                        PartyRole.APPLICANT,
                        other.place(),
                        other.openName(seal),
                        other.openIdentityNumber(seal),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    return Stream.concat(parties, others).toList();
  }
}
