package tw.caseprogress.audit.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditEntryView;

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
      select id, at, actor, actor_kind, action, case_number, agency_code, purpose, detail
      from audit_entry
      where case_number = ? and (cast(? as varchar) is null or agency_code = ?)
      order by id desc
      limit 500
      """;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  private final JsonProvider json = JsonProvider.provider();

  /** What an entry is about; every part but the details may be missing. */
  public record Subject(
      Optional<String> caseNumber,
      Optional<String> agencyCode,
      Optional<String> purpose,
      Map<String, String> detail) {}

  /** Adds an entry. */
  public void add(
      Instant at, String actor, ActorKind actorKind, AuditAction action, Subject subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, at.atOffset(ZoneOffset.UTC));
      insert.setString(2, actor);
      insert.setString(3, actorKind.name());
      insert.setString(4, action.name());
      insert.setString(5, subject.caseNumber().orElse(null));
      insert.setString(6, subject.agencyCode().orElse(null));
      insert.setString(7, subject.purpose().orElse(null));
      insert.setString(8, text(subject.detail()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  /** The entries of a case, the latest first; only those of an agency where one is given. */
  public List<AuditEntryView> ofCase(String caseNumber, Optional<String> agencyCode) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(OF_CASE)) {
      select.setString(1, caseNumber);
      select.setString(2, agencyCode.orElse(null));
      select.setString(3, agencyCode.orElse(null));
      try (ResultSet row = select.executeQuery()) {
        List<AuditEntryView> found = new ArrayList<>();
        while (row.next()) {
          found.add(view(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  private AuditEntryView view(ResultSet row) throws SQLException {
    return new AuditEntryView(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        ActorKind.valueOf(row.getString("actor_kind")),
        AuditAction.valueOf(row.getString("action")),
        Optional.ofNullable(row.getString("case_number")),
        Optional.ofNullable(row.getString("agency_code")),
        Optional.ofNullable(row.getString("purpose")),
        detail(row.getString("detail")));
  }

  private String text(Map<String, String> detail) {
    if (detail.isEmpty()) {
      return null;
    }
    JsonObjectBuilder object = json.createObjectBuilder();
    detail.forEach(object::add);
    return object.build().toString();
  }

  private Map<String, String> detail(String text) {
    Map<String, String> detail = new HashMap<>();
    if (text != null) {
      try (JsonReader reader = json.createReader(new StringReader(text))) {
        reader
            .readObject()
            .forEach((key, value) -> detail.put(key, ((JsonString) value).getString()));
      }
    }
    return detail;
  }
}
