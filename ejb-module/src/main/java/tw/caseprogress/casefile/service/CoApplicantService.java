package tw.caseprogress.casefile.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.CoApplicant;
import tw.caseprogress.casefile.CoApplicantAddition;
import tw.caseprogress.casefile.CorrectionCheck;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.Entry;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.KeyRing;

/**
 * What an officer changes about who applies together with the applicant, of a closed case too. Each
 * command is one transaction.
 *
 * <p>Versions, agencies and closed cases are treated as in {@link CorrectionService}.
 */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class CoApplicantService {

  @Inject private CaseFileAccess access;
  @Inject private CaseJournal journal;
  @Inject private KeyRing keys;

  /**
   * Notes one more; the case is found by the name.
   *
   * @throws tw.caseprogress.casefile.InvalidCorrectionException if it is no name or no identity
   *     number, or the consent lacks its manner or its day, or lies ahead
   * @throws tw.caseprogress.casefile.CaseInputException if there are as many as there may be, or
   *     the reason is missing or too long
   */
  public void add(CaseNumber caseNumber, int expectedVersion, CoApplicantAddition addition) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    Entry entry = journal.entry();
    CoApplicant who = CorrectionCheck.coApplicant(addition, entry.on());
    caseFile
        .coApplicantBook()
        .add(
            who,
            BlindIndex.name(keys.blindIndex(), who.name()),
            addition.manner(),
            addition.consentedOn(),
            addition.reason(),
            keys.personalData(),
            entry);
    log(caseFile, "coApplicantAdded");
  }

  /**
   * Puts the name of one right; the case is found by the right one.
   *
   * @throws tw.caseprogress.casefile.InvalidCorrectionException if it is no name
   * @throws tw.caseprogress.casefile.CaseInputException if there is no such one, the name is the
   *     same as before, or the reason is missing or too long
   */
  public void putNameRight(
      CaseNumber caseNumber, int expectedVersion, int place, String typed, String reason) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    String name = CorrectionCheck.name(typed);
    caseFile
        .coApplicantBook()
        .putNameRight(
            place,
            name,
            BlindIndex.name(keys.blindIndex(), name),
            reason,
            keys.personalData(),
            journal.entry());
    log(caseFile, "coApplicantName");
  }

  /**
   * Takes one out: nothing but the masked name is left.
   *
   * @throws tw.caseprogress.casefile.CaseInputException if there is no such one, or the reason is
   *     missing or too long
   */
  public void remove(CaseNumber caseNumber, int expectedVersion, int place, String reason) {
    CaseFile caseFile = access.forChange(caseNumber, expectedVersion);
    caseFile.coApplicantBook().remove(place, reason, journal.entry());
    log(caseFile, "coApplicantRemoved");
  }

  private void log(CaseFile caseFile, String what) {
    journal.log(AuditAction.CASE_CORRECTED, caseFile, Map.of("what", what));
  }
}
