package tw.caseprogress.system;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database of the pilot, seen and changed past the server. */
final class PilotDatabase implements AutoCloseable {

  private static final String SOURCE = "ProjectionSurvivesKillIT";

  private final Connection connection;

  PilotDatabase() throws SQLException, IOException {
    this("caseprogress", "secrets/database");
  }

  private PilotDatabase(String role, String password) throws SQLException, IOException {
    connection =
        DriverManager.getConnection(
            System.getProperty("caseprogress.jdbc.url"),
            role,
            Files.readString(SampleFile.folder().resolve(password)).trim());
  }

  /** As the role to which the tables belong. */
  static PilotDatabase ofOwner() throws SQLException, IOException {
    return new PilotDatabase("caseprogress_owner", "secrets/database-owner");
  }

  /** Has the product come so much earlier than it did; only for the owner of the tables. */
  void installedEarlier(Duration by) throws SQLException {
    rows(
        "update flyway_schema_history set installed_on = installed_on - cast(? as interval)"
            + " returning installed_rank",
        by.toString());
  }

  /** Has an agency go back to the city's consent form from a day on. */
  void givesConsentFormUp(String agencyCode, LocalDate from) throws SQLException {
    rows(
        """
        insert into consent_form (agency_code, in_force_from, saved_by, saved_at)
        values (?, cast(? as date), 'ConsentFormIT', now()) returning id
        """,
        agencyCode,
        from.toString());
  }

  /** Has supervisors of an agency approve of extensions; servers see it when they read agencies. */
  void wantsApproval(String agencyCode, boolean ofExtensions) throws SQLException {
    rows(
        "update agency set extension_approval = ?, version = version + 1 where code = ?"
            + " returning id",
        ofExtensions,
        agencyCode);
  }

  /** Notes that another server could not start a job for today. */
  void couldNotStart(String job, String because) throws SQLException {
    rows(
        """
        insert into job_failed_start (job, business_date, failed_at, because)
        values (?, current_date, now(), ?)
        on conflict (job, business_date) do update set failed_at = excluded.failed_at
        returning job
        """,
        job,
        because);
  }

  /** Notes that nothing of a job is left to be started. */
  void startIsOvercome(String job) throws SQLException {
    rows("delete from job_failed_start where job = ? returning job", job);
  }

  /**
   * The running cases that a city-wide closure of a day moves by one working day: those of working
   * days whose clock runs over it; by their ids, with their due dates.
   */
  Map<Long, LocalDate> runningOver(LocalDate day) throws SQLException {
    return dates(
        """
        select c.id, c.due_on
          from case_file c
          join case_type_version v on v.id = c.case_type_version_id
         where c.state <> 'CLOSED' and c.due_on >= ? and v.limit_unit = 'WORKING_DAY'
           and coalesce(c.clock_started_on, c.received_on) < ?
         order by c.id
        """,
        day,
        day);
  }

  /** The due dates of all running cases that have one, by their ids. */
  Map<Long, LocalDate> dueDates() throws SQLException {
    return dates("select id, due_on from case_file where state <> 'CLOSED' and due_on is not null");
  }

  /** A mark of everything about closed cases that a projection could touch. */
  String closedCases() throws SQLException {
    return rows("""
    select md5(string_agg(concat(id, version, due_on, closed_on_time), ',' order by id))
      from case_file where state = 'CLOSED'
    """)
        .get(0);
  }

  /** Closes the offices of the city on a day, all day long; answers the number of the change. */
  long close(LocalDate day) throws SQLException {
    return Long.parseLong(
        rows(
                """
                with lock as (select cast(pg_advisory_xact_lock(4826190357) as text)),
                change as (
                  insert into calendar_change (kind, first_day, last_day, area_kind, area,
                    source_document, changed_by, changed_at)
                  select 'CLOSURE_ENTERED', d, d, 'CITY', '臺北市', ?, 'it', now()
                    from lock, (select cast(? as date) as d) day
                  returning id, first_day),
                closure as (
                  insert into office_closure (calendar_change_id, closed_on, extent, area_kind,
                    area, event_zh, event_en, source)
                  select id, first_day, 'FULL', 'CITY', '臺北市', '演練', 'Drill', cast(? as varchar)
                    from change)
                select id from change
                """,
                SOURCE,
                day,
                SOURCE)
            .get(0));
  }

  /** Takes back what was closed; answers the number of the change. */
  long withdraw() throws SQLException {
    return Long.parseLong(
        rows(
                """
                with lock as (select cast(pg_advisory_xact_lock(4826190357) as text)),
                closure as (
                  select o.* from lock, office_closure o
                   where source = ? and not exists (
                     select 1 from office_closure_withdrawal w where w.office_closure_id = o.id)),
                change as (
                  insert into calendar_change (kind, first_day, last_day, area_kind, area,
                    source_document, changed_by, changed_at)
                  select 'CLOSURE_WITHDRAWN', closed_on, closed_on, area_kind, area, source, 'it',
                         now()
                    from closure
                  returning id),
                withdrawal as (
                  insert into office_closure_withdrawal (office_closure_id, calendar_change_id,
                    reason)
                  select closure.id, change.id, 'IT' from closure, change)
                select id from change
                """,
                SOURCE)
            .get(0));
  }

  /** What the slip of a case was opened for, each time, by the digits of its number. */
  List<String> purposesOfSlip(String caseNumber) throws SQLException {
    return rows(
        "select purpose from audit_entry where action = 'SLIP_PRINTED' and case_number = ?",
        caseNumber);
  }

  /**
   * The entries of refusals from an address: cause, zone, actor and case number, parted by blanks.
   */
  List<String> refusals(String address) throws SQLException {
    return rows(
        "select concat_ws(' ', cause, zone, actor, case_number) from audit_entry"
            + " where action = 'REFUSED' and client_address = ? order by id",
        address);
  }

  /** What the audit trail says of the deeds of an action from an address. */
  List<String> deeds(String action, String address) throws SQLException {
    return rows(
        "select concat_ws(' ', zone, actor, roles, purpose, detail) from audit_entry"
            + " where action = ? and client_address = ? order by id",
        action,
        address);
  }

  /** Whether a text stands anywhere in the audit trail. */
  boolean isAudited(String text) throws SQLException {
    return !rows(
            "select id from audit_entry where strpos(cast(audit_entry as text), ?) > 0 limit 1",
            text)
        .isEmpty();
  }

  /** Keeps others from writing a case until this connection is closed. */
  void hold(long caseFileId) throws SQLException {
    connection.setAutoCommit(false);
    rows("select id from case_file where id = ? for update", caseFileId);
  }

  /** Whether somebody waits for what this connection holds. */
  boolean keepsSomebodyWaiting() throws SQLException {
    return !rows("""
    select pid from pg_locks
     where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))
    """)
        .isEmpty();
  }

  /** Whether a change has reached all running cases. */
  boolean isProjected(long change) throws SQLException {
    return !rows("select moved from calendar_projection where calendar_change_id = ?", change)
        .isEmpty();
  }

  /** The cases in the journal of a change, once for each of their lines, in order. */
  List<Long> journal(long change) throws SQLException {
    return rows(
            "select case_file_id from due_date_change where cause_id = ? order by case_file_id",
            change)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private Map<Long, LocalDate> dates(String sql, Object... values) throws SQLException {
    Map<Long, LocalDate> dates = new TreeMap<>();
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        dates.put(row.getLong(1), row.getObject(2, LocalDate.class));
      }
    }
    return dates;
  }

  /** Copies a case's first text message as one that a worker has claimed and not handed over. */
  void claimTextMessage(String caseNumber) throws SQLException {
    rows(
        """
        insert into notice (case_file_id, event, channel, recipient_role, language, address_sealed,
          address_masked, body, body_sealed, template_version, segments, state, queued_at, due_at,
          occasion_at, claimed_by, claimed_until)
        select n.case_file_id, n.event, n.channel, n.recipient_role, n.language, n.address_sealed,
               n.address_masked, n.body, '\\x00', n.template_version, n.segments, 'QUEUED',
               n.queued_at, n.due_at, n.occasion_at, 'it', now() + interval '1 day'
          from notice n
          join case_file f on f.id = n.case_file_id
         where f.case_number = ? and n.channel = 'TEXT_MESSAGE'
         order by n.id
         limit 1
        returning id
        """,
        digits(caseNumber));
  }

  /** Leaves a mail of yesterday with a worker that does not hand it over; answers its number. */
  long leaveMailWaiting() throws SQLException {
    return Long.parseLong(
        rows("""
                insert into notice (case_file_id, event, channel, recipient_role, language,
                  address_sealed, address_masked, body, body_sealed, template_version, segments,
                  state, queued_at, due_at, occasion_at, claimed_by, claimed_until)
                select min(id), 'OFFICER_MESSAGE', 'EMAIL', 'APPLICANT', 'EN', '\\x00', 'IT', 'IT',
                       '\\x00', 'IT', 1, 'QUEUED', at, at, at, 'it', now() + interval '1 day'
                  from case_file, (select now() - interval '1 day' as at) yesterday
                 group by at
                returning id
                """)
            .get(0));
  }

  /** Takes a notice away that nobody has handed over. */
  void takeAway(long notice) throws SQLException {
    rows("delete from notice where id = ? returning id", notice);
  }

  /** The text messages of a case, and whether their words or address are still there. */
  List<String> textMessages(String caseNumber) throws SQLException {
    return rows(
        """
        select concat(n.state, case when n.address_sealed is null and n.body_sealed is null
                                    then ' forgotten' else ' kept' end)
          from notice n
          join case_file f on f.id = n.case_file_id
         where f.case_number = ? and n.channel = 'TEXT_MESSAGE'
         order by n.id
        """,
        digits(caseNumber));
  }

  /** Which addresses of the applicant are kept, and whether the case is found by the mobile. */
  String addresses(String caseNumber) throws SQLException {
    return rows(
            """
            select concat_ws(' ', case when p.email_sealed is not null then 'mail' end,
                             case when p.mobile_sealed is not null then 'mobile' end,
                             case when f.mobile_index is not null then 'index' end)
              from case_file f
              join case_party p on p.case_file_id = f.id and p.role = 'APPLICANT'
             where f.case_number = ?
            """,
            digits(caseNumber))
        .get(0);
  }

  private static String digits(String caseNumber) {
    return caseNumber.replace("-", "");
  }

  /** What became of the text messages of a sender, the first one first. */
  List<String> textQueries(String senderMasked) throws SQLException {
    return rows("select outcome from text_query where sender_masked = ? order by id", senderMasked);
  }

  private List<String> rows(String sql, Object... values) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
