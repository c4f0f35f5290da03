package tw.caseprogress.benchmarks.projection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.benchmarks.ServerDatabase;

/** The running cases of the measured server, and its calendar, by plain SQL. */
final class RunningCasesTable {

  /**
   * Cases of all delivered types at all agencies that a day is counted in, received before it and
   * due after it; the due dates are guessed, so that each has to be written.
   */
  private static final String FILL =
      """
      insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id,
        intake_agency_id, handling_agency_id, handling_unit, officer_login, channel, received_on,
        registered_at, state, current_step_order, due_on, applicant_name_masked,
        applicant_name_index, language, submission_key, version)
      select lpad(i::text, 13, '0'), decode(md5(i::text), 'hex'), v.case_type_id, v.id, a.id, a.id,
             'U', 'officer.' || i % 25, 'COUNTER', r, r::timestamptz, 'IN_PROGRESS', 1, day + 1,
             '王○○', decode(md5(i::text), 'hex'), 'ZH_TW', i::text, 1
        from (select i, cast(? as date) as day from generate_series(1, ?) i) n
        join (select row_number() over (order by id) - 1 as place, count(*) over () as versions, *
                from case_type_version
               where state = 'PUBLISHED' and limit_unit = 'WORKING_DAY') v
          on v.place = n.i % v.versions
        join (select row_number() over (order by id) - 1 as place, count(*) over () as agencies, id
                from agency) a
          on a.place = n.i / v.versions % a.agencies
       cross join lateral (
        select day - 1 - cast(i / (v.versions * a.agencies) % v.limit_length as integer)) received (r)
      """;

  // one in ten has waited for papers
  private static final String PAUSES =
      """
      insert into clock_pause (case_file_id, reason, from_on, to_on, entered_at, entered_by,
        back_dated)
      select id, 'SUPPLEMENT', received_on + 1, received_on + 2, now(), 'load', false
        from case_file where id % 10 = 0
      """;

  // as its screen does, under the lock of the calendar
  private static final String CLOSE =
      """
      with lock as (select cast(pg_advisory_xact_lock(4826190357) as text)),
      change as (
        insert into calendar_change (kind, first_day, last_day, area_kind, area, source_document,
          changed_by, changed_at)
        select 'CLOSURE_ENTERED', d, d, 'CITY', '臺北市', 'load', 'load', now()
          from lock, (select cast(? as date) as d) day
        returning id, first_day),
      closure as (
        insert into office_closure (calendar_change_id, closed_on, extent, area_kind, area,
          event_zh, event_en, source)
        select id, first_day, 'FULL', 'CITY', '臺北市', '颱風', 'Typhoon', 'load' from change)
      select id from change
      """;

  /** The step that tells begins when the last due date is written. */
  private static final String RUN =
      """
      select s.total, (select count(*) from due_date_change where cause_id = c.id),
             extract(epoch from s.begun_at - c.changed_at),
             extract(epoch from t.begun_at - s.begun_at)
        from calendar_change c
        join job_step_progress s on s.step = 'project' and s.begun_at > c.changed_at
        join job_step_progress t on t.execution_id = s.execution_id and t.step = 'tell'
       where c.id = ?
       order by s.execution_id desc limit 1
      """;

  private final ServerDatabase database;

  RunningCasesTable(ServerDatabase database) {
    this.database = database;
  }

  /** Adds running cases that a day is counted in. */
  void fill(int cases, LocalDate day) throws IOException, SQLException {
    try (Connection connection = database.connect();
        PreparedStatement fill = connection.prepareStatement(FILL);
        Statement statement = connection.createStatement()) {
      fill.setObject(1, day);
      fill.setInt(2, cases);
      fill.executeUpdate();
      statement.execute(PAUSES);
      statement.execute("vacuum analyze");
    }
  }

  /** Closes the offices of the city on a day; answers the number of the change. */
  long close(LocalDate day) throws IOException, SQLException {
    try (Connection connection = database.connect();
        PreparedStatement close = connection.prepareStatement(CLOSE)) {
      close.setObject(1, day);
      try (ResultSet result = close.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  /** The run that has written all due dates after a change; empty as long as none has. */
  Optional<ProjectionRun> run(long change) throws IOException, SQLException {
    try (Connection connection = database.connect();
        PreparedStatement run = connection.prepareStatement(RUN)) {
      run.setLong(1, change);
      try (ResultSet result = run.executeQuery()) {
        return result.next()
            ? Optional.of(
                new ProjectionRun(
                    result.getLong(1), result.getLong(2), seconds(result, 3), seconds(result, 4)))
            : Optional.empty();
      }
    }
  }

  private static Duration seconds(ResultSet result, int column) throws SQLException {
    return Duration.ofMillis(Math.round(result.getDouble(column) * 1000));
  }
}
