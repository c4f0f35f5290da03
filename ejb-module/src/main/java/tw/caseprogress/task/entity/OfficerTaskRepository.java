package tw.caseprogress.task.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.schema.ColumnJson;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.task.OfficerTask;
import tw.caseprogress.task.TaskKind;

/**
 * The officer tasks, in the caller's transaction.
 *
 * <p>By SQL and not as entities: the database sees to it that a thing is asked for once, even when
 * two ask at the same moment.
 */
@ApplicationScoped
public class OfficerTaskRepository {

  // Whose case it is stands in the task; who gives the case away meanwhile waits, and takes it
  // along
  private static final String OPEN =
      """
      insert into officer_task (case_file_id, kind, subject, detail, created_at, due_on,
        handling_agency_id, handling_unit, officer_login)
      select c.id, ?, ?, cast(? as jsonb), ?, ?, c.handling_agency_id, c.handling_unit, c.officer_login
        from case_file c where c.id = ? for share
      on conflict (case_file_id, kind, subject) where done_at is null do nothing
      """;

  private static final String OF_CASE =
      """
      select id, kind, subject, detail, created_at, due_on, done_at, done_by, done_note
        from officer_task
       where case_file_id = ?
       order by done_at is not null, id desc
      """;

  private static final String DONE =
      """
      update officer_task set done_at = ?, done_by = ?, done_note = ?
       where id = ? and case_file_id = ? and done_at is null
         and kind not in ('INSTRUCTION', 'EXTENSION_TO_APPROVE') -- those that no note ends
      returning id, kind, subject, detail, created_at, due_on, done_at, done_by, done_note
      """;

  private static final String END =
      """
      update officer_task set done_at = ?, done_by = ?
       where case_file_id = ? and kind = ? and done_at is null
      """;

  private static final String END_ONE = END + " and subject = ?";

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * Opens a task.
   *
   * @return false if the same is open already
   */
  public boolean open(
      long caseFileId,
      TaskKind kind,
      String subject,
      Map<String, String> detail,
      Instant at,
      LocalDate dueOn) {
    return writer.update(OPEN, kind, subject, ColumnJson.of(detail), at, dueOn, caseFileId) == 1;
  }

  /** The tasks of a case: the open ones first, in each part the latest first. */
  public List<OfficerTask> ofCase(long caseFileId) {
    return tables.rows(OF_CASE, OfficerTaskRepository::task, caseFileId);
  }

  /** Ends an open task that a note ends; empty if the case has no such open task. */
  public Optional<OfficerTask> done(long caseFileId, long taskId, OfficerTask.Done done) {
    return writer
        .returning(
            DONE,
            OfficerTaskRepository::task,
            done.at(),
            done.by(),
            done.note(),
            taskId,
            caseFileId)
        .stream()
        .findFirst();
  }

  /** Ends all open tasks of a kind in a case without a note. */
  public void end(long caseFileId, TaskKind kind, Instant at, String by) {
    writer.update(END, at, by, caseFileId, kind);
  }

  /** Ends the open task about one of several things of a kind without a note. */
  public void end(long caseFileId, TaskKind kind, String subject, Instant at, String by) {
    writer.update(END_ONE, at, by, caseFileId, kind, subject);
  }

  private static OfficerTask task(Row row) {
    return new OfficerTask(
        row.number("id"),
        row.constant("kind", TaskKind.class),
        row.text("subject"),
        ColumnJson.texts(row.text("detail")),
        row.moment("created_at"),
        row.date("due_on"),
        row.momentIfAny("done_at")
            .map(at -> new OfficerTask.Done(at, row.text("done_by"), row.textIfAny("done_note"))));
  }
}
