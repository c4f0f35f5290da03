package tw.caseprogress.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.security.service.KeyRing;

/** Cases and closures put straight into the tables, and what became of them. */
@Dependent
public class ProjectionTables {

  private static final long FIRST_SERIAL = 998_000_000L;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private KeyRing keys;

  /** A case of ten working days: its name, FIRST or SECOND agency, receipt, due date or dash. */
  void put(String... words) {
    boolean closed = words[0].equals("closed");
    boolean waiting = words[3].equals("-");
    long serial = FIRST_SERIAL + Math.abs(words[0].hashCode() % 1_000_000);
    execute(
        """
        insert into case_file (case_number, query_password_hash, query_password_sealed,
          case_type_id, case_type_version_id, intake_agency_id, handling_agency_id, handling_unit,
          officer_login, channel, registered_at, current_step_order, applicant_name_masked,
          applicant_name_index, language, external_reference, submission_key, version, received_on,
          due_on, state, outcome, closed_on, closed_on_time)
        select '%s', '\\x00', null, v.case_type_id, v.id, a.id, a.id, 'IT', 'it', 'COUNTER', now(), 1,
               'IT', '\\x00', 'ZH_TW', 'projection-%s', gen_random_uuid()::varchar, 1, '%s', %s,
               '%s', %s, %s, %s
          from (select id, case_type_id from case_type_version
                 where limit_unit = 'WORKING_DAY' and limit_length = 10 and clock_start = 'RECEIVED'
                   and notify_due_date_moved
                 order by id limit 1) v,
               (select id from agency order by id offset %d limit 1) a
        """
            .formatted(
                CaseNumber.of(2026, serial).digits(),
                words[0],
                words[2],
                waiting ? "null" : "'" + words[3] + "'",
                closed ? "CLOSED" : waiting ? "SUPPLEMENT_REQUESTED" : "IN_PROGRESS",
                closed ? "'GRANTED'" : "null",
                closed ? "'2026-10-13'" : "null",
                closed ? "true" : "null",
                words[1].equals("FIRST") ? 0 : 1));
    if (waiting) {
      execute(
          """
          insert into clock_pause (case_file_id, reason, from_on, entered_at, entered_by, back_dated)
          select id, 'SUPPLEMENT', '2026-10-12', now(), 'it', false from case_file
           where external_reference = 'projection-%s'
          """
              .formatted(words[0]));
    }
    putSealed(words[0]);
  }

  /** The applicant with a mail address, and a query password: notices open what is sealed. */
  private void putSealed(String name) {
    String sql =
        """
        with sealed as (
          update case_file set query_password_sealed = ? where external_reference = ? returning id)
        insert into case_party (case_file_id, role, language, name_sealed, email_sealed, name_masked,
          email_masked, notify_by_email, notify_by_text_message)
        select id, 'APPLICANT', 'ZH_TW', ?, ?, 'IT', 'i***@example.org', true, false from sealed
        """;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setBytes(1, keys.queryPasswords().seal("12345678"));
      statement.setString(2, "projection-" + name);
      statement.setBytes(3, keys.personalData().seal("IT"));
      statement.setBytes(4, keys.personalData().seal("it@example.org"));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Has a case wait so long for a supplement that no calendar reaches its end. */
  void haveRunIntoAYearWithoutCalendar(String name) {
    execute(
        """
        insert into clock_pause (case_file_id, reason, from_on, to_on, entered_at, entered_by,
          back_dated)
        select id, 'SUPPLEMENT', '2026-10-12', '2027-12-30', now(), 'it', false from case_file
         where external_reference = 'projection-%s'
        """
            .formatted(name));
  }

  /** Closes the first agency on a day, all day long; answers the number of the change. */
  long close(LocalDate day) {
    long change =
        number(
            """
            insert into calendar_change (kind, first_day, last_day, area_kind, area, source_document,
              changed_by, changed_at)
            select 'CLOSURE_ENTERED', '%s', '%s', 'AGENCY', code, 'IT', 'it', now()
              from agency order by id limit 1
            returning id
            """
                .formatted(day, day));
    execute(
        """
        insert into office_closure (calendar_change_id, closed_on, extent, area_kind, area, event_zh,
          event_en, source)
        select %d, '%s', 'FULL', 'AGENCY', code, '測試', 'Test', 'IT' from agency order by id limit 1
        """
            .formatted(change, day));
    return change;
  }

  /** Withdraws what the tests closed; answers the number of the change. */
  long withdrawClosures() {
    long change =
        number(
            """
            insert into calendar_change (kind, first_day, last_day, area_kind, area, source_document,
              changed_by, changed_at)
            select 'CLOSURE_WITHDRAWN', '2026-10-14', '2026-10-14', 'AGENCY', code, 'IT', 'it', now()
              from agency order by id limit 1
            returning id
            """);
    execute(
        """
        insert into office_closure_withdrawal (office_closure_id, calendar_change_id, reason)
        select id, %d, 'IT' from office_closure o
         where source = 'IT'
           and not exists (select 1 from office_closure_withdrawal w where w.office_closure_id = o.id)
        """
            .formatted(change));
    return change;
  }

  void takeCasesAway() {
    String ours = "(select id from case_file where external_reference like 'projection-%')";
    execute("delete from notice where case_file_id in " + ours);
    TablesOwner.delete(dataSource, "due_date_change", "case_file_id in " + ours);
    execute("delete from clock_pause where case_file_id in " + ours);
    execute("delete from case_party where case_file_id in " + ours);
    execute("delete from case_file where external_reference like 'projection-%'");
  }

  List<String> dueDates() {
    return rows(
        """
        select substr(external_reference, 12) || ' ' || coalesce(due_on::text, '-') from case_file
         where external_reference like 'projection-%' order by id
        """);
  }

  List<String> journal(long change) {
    return rows(
        """
        select substr(c.external_reference, 12) || ' ' || d.old_due_on || ' ' || d.new_due_on || ' '
               || d.cause || ' ' || d.changed_by
          from due_date_change d join case_file c on c.id = d.case_file_id
         where d.cause_id = %d order by d.id
        """
            .formatted(change));
  }

  List<String> notices() {
    return rows(
        """
        select substr(c.external_reference, 12) || ' ' || count(*)
          from notice n join case_file c on c.id = n.case_file_id
         where n.event = 'DUE_DATE_MOVED' and c.external_reference like 'projection-%'
         group by c.external_reference order by 1
        """);
  }

  /** Due dates with their versions, the journal and the notices. */
  List<String> everything(long change) {
    List<String> all = new ArrayList<>(journal(change));
    all.addAll(notices());
    all.addAll(
        rows(
            """
            select external_reference || ' ' || coalesce(due_on::text, '-') || ' ' || version
              from case_file where external_reference like 'projection-%' order by id
            """));
    return all;
  }

  private List<String> rows(String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private long number(String sql) {
    return Long.parseLong(rows(sql).get(0));
  }

  private void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
