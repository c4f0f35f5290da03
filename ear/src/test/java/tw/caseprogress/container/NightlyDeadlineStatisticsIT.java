package tw.caseprogress.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static tw.caseprogress.container.RawTables.execute;
import static tw.caseprogress.container.RawTables.texts;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.caseprogress.batch.console.JobRunner;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobConsole;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.StepProgress;

/** The nightly job on the real batch runtime, on a few cases put straight into the tables. */
@ExtendWith(ArquillianExtension.class)
class NightlyDeadlineStatisticsIT {

  private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);

  /** Registered, due, closed, on time: one case for each count of a tally. */
  private static final List<String> CASES =
      List.of(
          "'2026-11-20', '2026-12-04', null, null", // received, open on time
          "'2026-11-02', '2026-11-20', null, null", // due on the day itself: on time
          "'2026-11-02', '2026-11-19', null, null", // overdue
          "'2026-11-02', '2026-11-20', '2026-11-20', true",
          "'2026-11-02', '2026-11-18', '2026-11-20', false",
          "'2026-11-02', '2026-11-25', '2026-11-21', true", // closed later: open on the day
          "'2026-11-02', '2026-11-25', '2026-11-19', true", // closed before: not counted
          "'2026-11-21', '2026-12-04', null, null", // registered later: not counted
          "'2026-11-21', '2026-11-19', null, null"); // the same, received before and overdue

  @Inject private JobRunner runner;
  @Inject private JobConsole jobConsole;

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @BeforeEach
  void putCases() throws SQLException {
    takeCasesAway();
    for (int i = 0; i < CASES.size(); i++) {
      execute(dataSource, insert(i, CASES.get(i)));
    }
    execute(
        dataSource,
        """
        insert into deadline_count (agency_id, business_date, counted_at)
        select a.id, d, '2026-11-20' from agency a,
               generate_series(date '2026-08-01', date '2026-11-19', interval '1 day') d
        """);
  }

  @AfterEach
  void takeCasesAway() throws SQLException {
    execute(dataSource, "delete from case_file where external_reference = 'statistics'");
    NightRows.takeAway(dataSource);
  }

  @Test
  void aRun_countsTheDay() throws Exception {
    JobRun run = finished(start());

    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(rows()).containsExactly("2026-11-20 COUNTER 5 1 1 1 3 1");
    assertThat(run.steps())
        .extracting(StepProgress::step)
        .containsExactly("tally", "recount", "service", "publish", "supplements");
    assertThat(run.steps()).allMatch(step -> step.done() == step.total());
  }

  @Test
  void aSecondRunForTheDate_leavesTheSameRows() throws Exception {
    finished(start());
    List<String> first = rows();

    finished(start());

    assertThat(rows()).isEqualTo(first).isNotEmpty();
  }

  @Test
  void aDayThatIsMarked_isCountedAnew_andWaitsNoMore() throws Exception {
    execute(
        dataSource,
        """
        insert into deadline_statistic_recount (business_date, agency_id, marked_at)
        select '2026-11-19', id, now() from agency order by id limit 1
        """);

    JobRun run = finished(start());

    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(metric(run, "recount", "writecount")).isEqualTo(1);
    assertThat(rows())
        .containsExactly("2026-11-19 COUNTER 6 0 1 0 4 1", "2026-11-20 COUNTER 5 1 1 1 3 1");
    assertThat(texts(dataSource, "select business_date from deadline_statistic_recount")).isEmpty();
  }

  /** A night counts what no night has counted before, each agency by itself. */
  @Test
  void missedNights_areCaughtUp() throws Exception {
    execute(
        dataSource,
        """
        delete from deadline_count
         where business_date > '2026-11-17' and agency_id = (select min(id) from agency)
        """);

    JobRun run = finished(start());

    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
    assertThat(rows())
        .containsExactly(
            "2026-11-18 COUNTER 6 0 0 0 6 0",
            "2026-11-19 COUNTER 6 0 1 0 4 1",
            "2026-11-20 COUNTER 5 1 1 1 3 1");
    long agencies = Long.parseLong(texts(dataSource, "select count(*)::text from agency").get(0));
    assertThat(run.steps().get(0).done()).isEqualTo(agencies + 2);
  }

  /** A row that cannot be counted is listed; the agency's day is kept without it. */
  @Test
  void aPoisonedRow_isListed_andTheDayIsKept() throws Exception {
    execute(
        dataSource,
        """
        update case_file set working_days_used = case when closed_on_time then 9 else -3 end
         where external_reference = 'statistics' and closed_on = '2026-11-20'
        """);

    JobRun run = finished(start());

    assertThat(run.state()).isEqualTo(JobState.COMPLETED_WITH_SKIPS);
    assertThat(rows()).containsExactly("2026-11-20 COUNTER 5 1 1 1 3 1");
    assertThat(
            texts(
                dataSource,
                "select working_days::text from deadline_day_used where case_type_id > 0"))
        .containsExactly("9");
    assertThat(skipped(run)).singleElement().asString().contains("1 closed in -3 days");
  }

  /** An agency that fails fails the step; a restart counts that one alone, and nothing twice. */
  @Test
  void aRestart_takesUpOnlyWhatWasNotFinished() throws Exception {
    String last = texts(dataSource, "select max(id)::text from agency").get(0);
    JobRun failed;
    TablesOwner.execute(dataSource, failing("deadline_count", "new.agency_id = " + last));
    TablesOwner.execute(dataSource, failing("job_skipped_item", "true"));
    try {
      failed = finished(start());
    } finally {
      TablesOwner.execute(
          dataSource,
          "drop trigger statistics_it on deadline_count",
          "drop trigger statistics_it on job_skipped_item",
          "drop function statistics_it_deadline_count",
          "drop function statistics_it_job_skipped_item");
    }
    assertThat(failed.state()).isEqualTo(JobState.FAILED);
    assertThat(reasons(failed)).singleElement().asString().startsWith("tally EJBException");
    List<String> before = rows();
    List<String> moments = moments("<> " + last);
    assertThat(moments("= " + last)).isEmpty();

    JobRun again = finished(runner.restart(failed.executionId(), Optional.empty()).executionId());

    assertThat(again.state()).isEqualTo(JobState.COMPLETED);
    assertThat(rows()).isEqualTo(before).isNotEmpty();
    assertThat(moments("<> " + last)).isEqualTo(moments);
    assertThat(moments("= " + last)).hasSize(1);
    assertThat(again.steps().get(0).done()).isEqualTo(again.steps().get(0).total());
  }

  /** What is published stays, so it waits for the day of an agency that could not be counted. */
  @Test
  void aMonthIsPublishedOnceEachDayOfItIsCounted() throws Exception {
    LocalDate lastOfOctober = LocalDate.of(2026, 10, 31);
    execute(dataSource, "delete from deadline_count where business_date >= '2026-10-31'");
    TablesOwner.execute(
        dataSource,
        failing(
            "deadline_count",
            "new.agency_id = " + texts(dataSource, "select min(id)::text from agency").get(0)));
    try {
      finished(runner.start(Job.NIGHTLY_DEADLINE_STATISTICS, lastOfOctober, Optional.empty()));
    } finally {
      TablesOwner.execute(
          dataSource,
          "drop trigger statistics_it on deadline_count",
          "drop function statistics_it_deadline_count");
    }
    assertThat(texts(dataSource, "select month::text from open_data_publication")).isEmpty();

    finished(runner.start(Job.NIGHTLY_DEADLINE_STATISTICS, lastOfOctober, Optional.empty()));

    assertThat(texts(dataSource, "select month::text from open_data_publication"))
        .containsExactly("2026-10-01");
  }

  /** Days that are over are counted anew where they are marked, and nowhere else. */
  @Test
  void onlyMarkedDaysAreCountedAnew_andSealedOnesNever() throws Exception {
    execute(
        dataSource,
        """
        insert into deadline_statistic_recount (business_date, agency_id, marked_at)
        select d, (select min(id) from agency), now()
          from generate_series(date '2026-11-12', date '2026-11-14', interval '1 day') d
        """);
    execute(dataSource, "insert into deadline_seal select min(id), '2026-11-12' from agency");

    finished(start());

    assertThat(
            texts(
                dataSource,
                """
                select business_date::text from deadline_count
                 where counted_at > '2026-11-21' and agency_id = (select min(id) from agency)
                 order by 1
                """))
        .containsExactly("2026-11-13", "2026-11-14", "2026-11-20");
    assertThat(texts(dataSource, "select business_date from deadline_statistic_recount")).isEmpty();
  }

  private List<String> skipped(JobRun run) throws SQLException {
    return texts(
        dataSource,
        "select reason from job_skipped_item where execution_id = " + run.executionId());
  }

  private List<String> reasons(JobRun run) throws SQLException {
    return texts(
        dataSource,
        "select step || ' ' || reason from job_failure where execution_id = " + run.executionId());
  }

  private List<String> moments(String agency) throws SQLException {
    return texts(
        dataSource,
        "select agency_id || ' ' || counted_at from deadline_count"
            + " where business_date = '2026-11-20' and agency_id "
            + agency
            + " order by 1");
  }

  /** A trigger that refuses rows of a table. */
  private static String failing(String table, String when) {
    return """
    create function statistics_it_%1$s() returns trigger language plpgsql as
      $$ begin raise exception 'refused by a test'; end $$;
    create trigger statistics_it before insert on %1$s
      for each row when (%2$s) execute function statistics_it_%1$s()
    """
        .formatted(table, when);
  }

  @Test
  void theConsolesOffice_isRefusedToWhoeverIsNoAdministrator() {
    assertThatThrownBy(() -> jobConsole.start(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20))
        .isInstanceOf(EJBAccessException.class);
  }

  private long start() {
    return runner.start(Job.NIGHTLY_DEADLINE_STATISTICS, FRI_2026_11_20, Optional.empty());
  }

  private JobRun finished(long executionId) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !latest().state().isUnderWay() && latest().executionId() == executionId);
    return latest();
  }

  private JobRun latest() {
    return runner.runs(Job.NIGHTLY_DEADLINE_STATISTICS, 1).get(0);
  }

  /** From the server's own table: its runtime shows a run only to the bean that started it. */
  private long metric(JobRun run, String step, String column) throws SQLException {
    String sql =
        "select " + column + " from stepexecutioninstancedata where jobexecid = ? and stepname = ?";
    try (Connection connection = server.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, run.executionId());
      statement.setString(2, step);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  private List<String> rows() throws SQLException {
    return texts(
        dataSource,
        """
        select concat_ws(' ', business_date, channel, carried_over, received, closed_on_time,
                 closed_late, open_on_time, open_overdue)
          from deadline_statistic order by 1
        """);
  }

  private static String insert(int i, String dates) {
    return """
    insert into case_file (case_number, query_password_hash, case_type_id, case_type_version_id,
      intake_agency_id, handling_agency_id, handling_unit, officer_login, channel,
      current_step_order, applicant_name_masked, applicant_name_index, language,
      external_reference, submission_key, version, received_on, registered_at, due_on, closed_on,
      closed_on_time, state, outcome)
    select '%013d', '\\x00', v.case_type_id, v.id, a.id, a.id, 'IT', 'it', 'COUNTER', 1,
           'IT', '\\x00', 'ZH_TW', 'statistics', gen_random_uuid()::varchar, 1, '2026-11-02'::date,
           d.r::timestamp at time zone 'Asia/Taipei', d.d, d.c, d.t,
           case when d.c is null then 'IN_PROGRESS' else 'CLOSED' end,
           case when d.c is null then null else 'GRANTED' end
      from (select id, case_type_id from case_type_version order by id limit 1) v,
           (select id from agency order by id limit 1) a,
           (values (%s)) as raw (r0, d0, c0, t0),
           lateral (select r0::date as r, d0::date as d, c0::text::date as c, t0::text::boolean as t) d
    """
        .formatted(caseNumber(i), dates);
  }

  /** Numbers whose Damm digit is right, as the report shows them. */
  private static long caseNumber(int i) {
    return Long.parseLong(CaseNumber.of(2026, 999_000_000L + i).digits());
  }
}
