package tw.caseprogress.audit.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.audit.ActorKind;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditEntryView;
import tw.caseprogress.audit.AuditTrailFilter;
import tw.caseprogress.audit.AuditTrailLine;
import tw.caseprogress.schema.ColumnJson;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.RefusalCause;

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
        (at, actor, actor_kind, action, case_number, agency_code, purpose, detail,
         client_address, zone, roles, cause, times)
      values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
      """;
  private static final String OF_CASE =
      """
      select id, at, actor, action, case_number, agency_code, purpose, detail
      from audit_entry
      where case_number = ? and (cast(? as varchar) is null or agency_code = ?)
      order by id desc
      limit 500
      """;

  // audit_entry_of_agency
  private static final String CHANGES_OF_AGENCY =
      """
      select id, at, actor, action, case_number, agency_code, purpose, detail
      from audit_entry
      where agency_code = ?
        and action in ('AGENCY_ADDED', 'AGENCY_CHANGED', 'AGENCY_ENDED', 'AGENCY_REOPENED')
      order by id desc
      limit 500
      """;

  // audit_entry_at, or for a person audit_entry_actor, for a case audit_entry_case
  private static final String OF_TRAIL =
      """
      select e.id, e.at, e.actor, e.actor_kind, e.action, e.case_number, e.agency_code, e.purpose,
             e.detail, e.client_address, e.cause, e.times, u.display_name
      from audit_entry e left join staff_user u on u.login = e.actor
      where e.at >= ? and e.at < ?
      """;

  private static final String BEFORE = " and e.id < ?";

  private static final String BEFORE_BY_TIME =
      " and (e.at, e.id) < (select b.at, b.id from audit_entry b where b.id = ?)";

  // audit_entry_of_case_type; a code is free again once a type that was never published is
  // discarded
  private static final String CHANGES_OF_CASE_TYPE =
      """
      select id, at, actor, action, case_number, agency_code, purpose, detail
      from audit_entry
      where detail ->> 'caseType' = ? and action like 'CASE\\_TYPE\\_%'
        and agency_code = ?
        and id >= coalesce(
              (select max(id) from audit_entry
               where detail ->> 'caseType' = ? and action like 'CASE\\_TYPE\\_%'
                 and action = 'CASE_TYPE_ADDED'),
              0)
        and (cast(? as varchar) is null
             or action in ('CASE_TYPE_PUBLISHED', 'CASE_TYPE_RETIRED')
             or action = 'CASE_TYPE_OFFERING_CHANGED' and detail ->> '/agency' = ?)
      order by id desc
      limit 500
      """;

  private static final int LONGEST_ADDRESS = 45;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /**
   * Who did it, and from where.
   *
   * @param login the login, or a fixed word where nobody was signed in
   * @param roles what they could do then
   * @param address of the client; empty for what the product does itself
   */
  public record Actor(
      String login,
      ActorKind kind,
      Optional<String> roles,
      Optional<String> address,
      Optional<String> zone) {}

  /**
   * What an entry is about; every part but the details may be missing.
   *
   * @param cause why it was refused
   * @param times how many this entry stands for
   */
  public record Subject(
      Optional<String> caseNumber,
      Optional<String> agencyCode,
      Optional<String> purpose,
      Map<String, String> detail,
      Optional<RefusalCause> cause,
      Optional<Integer> times) {

    /** What was done. */
    public Subject(
        Optional<String> caseNumber,
        Optional<String> agencyCode,
        Optional<String> purpose,
        Map<String, String> detail) {
      this(caseNumber, agencyCode, purpose, detail, Optional.empty(), Optional.empty());
    }

    /** The same, refused. */
    public Subject refused(RefusalCause why, Optional<Integer> howOften) {
      return new Subject(caseNumber, agencyCode, purpose, detail, Optional.of(why), howOften);
    }
  }

  /** Adds an entry. */
  public void add(Instant at, Actor actor, AuditAction action, Subject subject) {
    try {
      writer.update(
          INSERT,
          at,
          actor.login(),
          actor.kind(),
          action,
          subject.caseNumber(),
          subject.agencyCode(),
          subject.purpose(),
          subject.detail().isEmpty() ? null : ColumnJson.of(subject.detail()),
          actor.address().map(address -> ColumnText.fit(address, LONGEST_ADDRESS)),
          actor.zone(),
          actor.roles(),
          subject.cause(),
          subject.times());
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  /** How often somebody opened slips since a moment; others who ask wait for this transaction. */
  public long slipsOf(String login, Instant since) {
    writer.lock("slips of " + login);
    return tables.count(
        "select count(*) from audit_entry where actor = ? and at >= ? and action = 'SLIP_PRINTED'",
        login,
        since);
  }

  /** The entries of a case, the latest first; only those of an agency where one is given. */
  public List<AuditEntryView> ofCase(String caseNumber, Optional<String> agencyCode) {
    try {
      return tables.rows(OF_CASE, AuditEntryRepository::view, caseNumber, agencyCode, agencyCode);
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  /** What was done to the row of an agency, the latest first. */
  public List<AuditEntryView> changesOfAgency(String agencyCode) {
    try {
      return tables.rows(CHANGES_OF_AGENCY, AuditEntryRepository::view, agencyCode);
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  /**
   * A page of the trail, the latest first: of a case or a person in the order of the index of
   * theirs, of everybody in that of the days.
   *
   * @param from the first moment
   * @param until the first moment that is no longer asked for
   */
  public List<AuditTrailLine> ofTrail(
      AuditTrailFilter filter, Instant from, Instant until, int limit) {
    StringBuilder sql = new StringBuilder(OF_TRAIL);
    List<Object> parameters = new ArrayList<>(List.of(from, until));
    and(sql, parameters, " and e.actor = ?", filter.actor());
    and(sql, parameters, " and e.action = ?", filter.action());
    and(sql, parameters, " and e.agency_code = ?", filter.agencyCode());
    and(sql, parameters, " and e.case_number = ?", filter.caseNumber());
    and(sql, parameters, filter.isOfOne() ? BEFORE : BEFORE_BY_TIME, filter.before());
    parameters.add(limit);
    try {
      return tables.rows(
          sql.append(filter.isOfOne() ? " order by e.id desc" : " order by e.at desc, e.id desc")
              .append(" limit ?")
              .toString(),
          AuditEntryRepository::line,
          parameters.toArray());
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  /**
   * What was done to a case type since it was added, the latest first.
   *
   * @param owner the code of the agency that keeps it
   * @param offeringAgency if given, only what this agency sees, which does not keep it: that it was
   *     published or retired, and its own place among those that offer it
   */
  public List<AuditEntryView> changesOfCaseType(
      String code, String owner, Optional<String> offeringAgency) {
    try {
      return tables.rows(
          CHANGES_OF_CASE_TYPE,
          AuditEntryRepository::view,
          code,
          owner,
          code,
          offeringAgency,
          offeringAgency);
    } catch (DatabaseException e) {
      throw new AuditTrailBrokenException(e);
    }
  }

  private static void and(
      StringBuilder sql, List<Object> parameters, String condition, Optional<?> value) {
    value.ifPresent(
        wanted -> {
          sql.append(condition);
          parameters.add(wanted);
        });
  }

  private static AuditTrailLine line(Row row) {
    return new AuditTrailLine(
        view(row),
        row.constant("actor_kind", ActorKind.class),
        row.textIfAny("display_name"),
        row.textIfAny("client_address"),
        row.constantIfAny("cause", RefusalCause.class),
        row.numberIfAny("times").map(Math::toIntExact));
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
