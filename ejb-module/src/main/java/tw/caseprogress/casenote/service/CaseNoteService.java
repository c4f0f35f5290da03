package tw.caseprogress.casenote.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.casenote.CaseNote.Deed;
import tw.caseprogress.casenote.NewNote;
import tw.caseprogress.casenote.NoteKind;
import tw.caseprogress.casenote.NoteRefusal;
import tw.caseprogress.casenote.NoteRefusedException;
import tw.caseprogress.casenote.NoteWords;
import tw.caseprogress.casenote.entity.CaseNoteRepository;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

/**
 * What staff write to each other about a case. It changes nothing of the case, so that no version
 * of it is asked for: nobody who types at the same moment has to look again.
 */
@Stateless
@RolesAllowed({Role.Name.CASE_OFFICER, Role.Name.SUPERVISOR})
public class CaseNoteService {

  @Inject private CaseFileAccess access;
  @Inject private CaseNoteRepository notes;
  @Inject private OfficerTasks tasks;
  @Inject private NoteLetters letters;
  @Inject private CurrentCaller currentCaller;
  @Inject private CaseJournal journal;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  /**
   * Writes an internal note.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws NoteRefusedException if it says nothing or too much
   */
  public void write(CaseNumber caseNumber, NewNote note) {
    CaseFile caseFile = access.forReading(caseNumber);
    if (keep(caseFile, NoteKind.INTERNAL_NOTE, note, Optional.empty()).isPresent()) {
      journal.log(AuditAction.CASE_NOTE_WRITTEN, caseFile);
    }
  }

  /**
   * Instructs or asks whoever has the case, whose task it becomes, and who is told by mail.
   *
   * @param dueOn by when it is to be answered, if that is said
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws tw.caseprogress.casefile.CaseInputException if nobody has the case
   * @throws NoteRefusedException if it says nothing or too much, or the day has passed
   */
  @RolesAllowed(Role.Name.SUPERVISOR)
  public void instruct(CaseNumber caseNumber, NewNote instruction, Optional<LocalDate> dueOn) {
    CaseFile caseFile = access.forReading(caseNumber);
    caseFile.handlingBook().requireOfficer();
    LocalDate today = LocalDate.now(clock);
    if (dueOn.filter(day -> day.isBefore(today)).isPresent()) {
      throw new NoteRefusedException(NoteRefusal.DAY_PASSED);
    }
    OptionalLong id = keep(caseFile, NoteKind.INSTRUCTION, instruction, dueOn);
    if (id.isPresent()) {
      tasks.open(
          caseFile.id(),
          TaskKind.INSTRUCTION,
          Long.toString(id.getAsLong()),
          dueOn.map(day -> Map.of("dueOn", day.toString())).orElse(Map.of()),
          dueOn.orElse(today));
      journal.log(AuditAction.INSTRUCTION_GIVEN, caseFile, note(id.getAsLong()));
      letters.instructed(caseFile, today);
    }
  }

  /**
   * Answers an open instruction: its task is done, and who had given it is told by mail.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws NoteRefusedException if it says nothing or too much, or the case has no such open
   *     instruction
   */
  @RolesAllowed(Role.Name.CASE_OFFICER)
  public void reply(CaseNumber caseNumber, long noteId, String words) {
    CaseFile caseFile = access.forReading(caseNumber);
    byte[] sealed = seal(words);
    String supervisor =
        notes
            .reply(caseFile.id(), noteId, now(), sealed)
            .orElseThrow(() -> new NoteRefusedException(NoteRefusal.NOT_OPEN));
    tasks.end(caseFile.id(), TaskKind.INSTRUCTION, Long.toString(noteId));
    journal.log(AuditAction.INSTRUCTION_ANSWERED, caseFile, note(noteId));
    letters.replied(caseFile, supervisor, LocalDate.now(clock));
  }

  /**
   * Takes a note of the caller's own back: it stays, struck out, with who, when and why; the task
   * of an instruction ends.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws NoteRefusedException if the reason is missing or too long, or it is no note of the
   *     caller that stands and was not answered
   */
  public void takeBack(CaseNumber caseNumber, long noteId, String reason) {
    CaseFile caseFile = access.forReading(caseNumber);
    byte[] sealed = keys.personalData().seal(NoteWords.readReason(reason));
    NoteKind kind =
        notes
            .takeBack(caseFile.id(), noteId, now(), sealed)
            .orElseThrow(() -> new NoteRefusedException(NoteRefusal.NOT_TO_BE_TAKEN_BACK));
    if (kind == NoteKind.INSTRUCTION) {
      tasks.end(caseFile.id(), TaskKind.INSTRUCTION, Long.toString(noteId));
    }
    journal.log(AuditAction.CASE_NOTE_TAKEN_BACK, caseFile, note(noteId));
  }

  private OptionalLong keep(
      CaseFile caseFile, NoteKind kind, NewNote note, Optional<LocalDate> dueOn) {
    return notes.write(
        caseFile.id(), kind, note.submissionKey().toString(), now(), seal(note.words()), dueOn);
  }

  private byte[] seal(String words) {
    return keys.personalData().seal(NoteWords.read(words));
  }

  private Deed now() {
    return new Deed(Instant.now(clock), currentCaller.get().login());
  }

  private static Map<String, String> note(long id) {
    return Map.of("note", Long.toString(id));
  }
}
