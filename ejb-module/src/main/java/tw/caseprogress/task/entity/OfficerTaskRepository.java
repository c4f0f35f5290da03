package tw.caseprogress.task.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String OPEN =
      """
      insert into officer_task (case_file_id, kind, subject, detail, created_at, due_on)
      values (?, ?, ?, cast(? as jsonb), ?, ?)
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
      returning id, kind, subject, detail, created_at, due_on, done_at, done_by, done_note
      """;

  private static final String END =
      """
      update officer_task set done_at = ?, done_by = ?
       where case_file_id = ? and kind = ? and done_at is null
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  private final JsonProvider json = JsonProvider.provider();

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
    return writer.update(
            OPEN,
            caseFileId,
            kind.name(),
            subject,
            text(detail),
            at.atOffset(ZoneOffset.UTC),
            dueOn)
        == 1;
  }

  /** The tasks of a case: the open ones first, in each part the latest first. */
  public List<OfficerTask> ofCase(long caseFileId) {
    return tables.rows(OF_CASE, this::task, caseFileId);
  }

  /** Ends an open task of the case; empty if it has no such open task. */
  public Optional<OfficerTask> done(long caseFileId, long taskId, OfficerTask.Done done) {
    return tables.first(
        DONE,
        this::task,
        done.at().atOffset(ZoneOffset.UTC),
        done.by(),
        done.note().orElse(null),
        taskId,
        caseFileId);
  }

  /** Ends all open tasks of a kind in a case without a note. */
  public void end(long caseFileId, TaskKind kind, Instant at, String by) {
    writer.update(END, at.atOffset(ZoneOffset.UTC), by, caseFileId, kind.name());
  }

  private OfficerTask task(ResultSet row) throws SQLException {
    OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
    return new OfficerTask(
        row.getLong("id"),
        TaskKind.valueOf(row.getString("kind")),
        row.getString("subject"),
        detail(row.getString("detail")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_on", LocalDate.class),
        doneAt == null
            ? Optional.empty()
            : Optional.of(
                new OfficerTask.Done(
                    doneAt.toInstant(),
                    row.getString("done_by"),
                    Optional.ofNullable(row.getString("done_note")))));
  }

  private String text(Map<String, String> detail) {
    JsonObjectBuilder object = json.createObjectBuilder();
    detail.forEach(object::add);
    return object.build().toString();
  }

  private Map<String, String> detail(String text) {
    Map<String, String> detail = new HashMap<>();
    try (JsonReader reader = json.createReader(new StringReader(text))) {
      reader
          .readObject()
          .forEach((key, value) -> detail.put(key, ((JsonString) value).getString()));
    }
    return detail;
  }
}
