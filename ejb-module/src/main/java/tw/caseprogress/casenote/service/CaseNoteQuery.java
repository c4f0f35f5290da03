package tw.caseprogress.casenote.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.casenote.OpenedNote;
import tw.caseprogress.casenote.entity.CaseNoteRepository;
import tw.caseprogress.casenote.entity.CaseNoteRepository.Sealed;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/** Opens the words of the notes of a case, to who may see the case; each look is logged. */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class CaseNoteQuery {

  @Inject private CaseFileAccess access;
  @Inject private CaseNoteRepository notes;
  @Inject private KeyRing keys;
  @Inject private CaseJournal journal;

  /**
   * All notes of a case with their words, the latest first.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   */
  public List<OpenedNote> open(CaseNumber caseNumber) {
    CaseFile caseFile = access.forReading(caseNumber);
    List<Sealed> sealed = notes.sealedOfCase(caseFile.id());
    journal.log(
        AuditAction.CASE_NOTES_READ, caseFile, Map.of("notes", Integer.toString(sealed.size())));
    Seal seal = keys.personalData();
    return sealed.stream()
        .map(
            one ->
                new OpenedNote(
                    one.note(),
                    one.words().map(seal::open).orElse(""),
                    one.reply().map(seal::open),
                    one.takenBackReason().map(seal::open)))
        .toList();
  }
}
