package tw.caseprogress.task.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.service.CaseFileAccess;
import tw.caseprogress.casefile.service.CaseJournal;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.TaskNotOpenException;
import tw.caseprogress.task.TaskNoteMissingException;
import tw.caseprogress.task.entity.OfficerTaskRepository;
import tw.caseprogress.typed.TypedLine;

/** What officers do with their tasks. */
@Stateless
@RolesAllowed(Role.Name.CASE_OFFICER)
public class OfficerTaskService {

  @Inject private CaseFileAccess access;
  @Inject private OfficerTaskRepository tasks;
  @Inject private CurrentCaller currentCaller;
  @Inject private CaseJournal journal;
  @Inject private Clock clock;

  /**
   * Ends a task with a note of what was done.
   *
   * @throws tw.caseprogress.casefile.CaseNotFoundException if there is no such case, or it belongs
   *     to another agency
   * @throws TaskNoteMissingException if the note is empty or longer than 500 characters
   * @throws TaskNotOpenException if the case has no such open task
   */
  public void done(CaseNumber caseNumber, long taskId, String note) {
    CaseFile caseFile = access.forReading(caseNumber);
    if (TypedLine.isBlank(note) || note.length() > TaskNoteMissingException.LONGEST) {
      throw new TaskNoteMissingException();
    }
    OfficerTask.Done done =
        new OfficerTask.Done(
            Instant.now(clock), currentCaller.get().login(), Optional.of(TypedLine.words(note)));
    OfficerTask task =
        tasks.done(caseFile.id(), taskId, done).orElseThrow(() -> new TaskNotOpenException(taskId));
    journal.log(
        AuditAction.TASK_DONE,
        caseFile,
        Map.of("kind", task.kind().name(), "subject", task.subject()));
  }
}
