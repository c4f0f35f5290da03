package tw.caseprogress.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.schema.ColumnJson;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * The rows of the audit trail: added and read, never changed.
 *
 * <p>By SQL and not as an entity: an entry has no life after its insert, and a write must not flush
 * what the caller's transaction still holds. The connection is that of the caller's transaction.
 */
@ApplicationScoped
public class AuditEntryRepository {

  private static final String INSERT =
      """
      insert into audit_entry
        (at, actor, actor_kind, action, case_number, agency_code, purpose, detail)
      values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
      """;
  private static final String OF_CASE =
      """
      select id, at, actor, action, case_number, agency_code, purpose, detail
      from audit_entry
      where case_number = ? and (cast(? as varchar) is null or agency_code = ?)
      order by id desc
      limit 500
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** What an entry is about; every part but the details may be missing. */
  public record Subject(
      Optional<String> caseNumber,
      Optional<String> agencyCode,
      Optional<String> purpose,
      Map<String, String> detail) {}

  /** Adds an entry. */
  public void add(
      Instant at, String actor, ActorKind actorKind, AuditAction action, Subject subject) {
    try {
      writer.update(
          INSERT,
          at,
          actor,
          actorKind,
          action,
          subject.caseNumber(),
          subject.agencyCode(),
          subject.purpose(),
          subject.detail().isEmpty() ? null : ColumnJson.of(subject.detail()));
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  /** The entries of a case, the latest first; only those of an agency where one is given. */
  public List<AuditEntryView> ofCase(String caseNumber, Optional<String> agencyCode) {
    try {
      return tables.rows(OF_CASE, AuditEntryRepository::view, caseNumber, agencyCode, agencyCode);
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  private static AuditEntryView view(Row row) {
    return new AuditEntryView(
        row.number("id"),
        row.moment("at"),
        row.text("actor"),
        row.constant("action", AuditAction.class),
        row.textIfAny("case_number"),
        row.textIfAny("agency_code"),
        row.textIfAny("purpose"),
        ColumnJson.texts(row.text("detail")));
  }
}
