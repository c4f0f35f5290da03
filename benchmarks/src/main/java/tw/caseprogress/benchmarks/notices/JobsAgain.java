package tw.caseprogress.benchmarks.notices;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.benchmarks.ServerDatabase;

/**
 * Gives every batch job something to do after an outage, by its own timer and no other way, and
 * counts what came of it.
 *
 * <p>Jobs of a date are noted as not started: the servers take such starts up. The projection gets
 * a closure on a Sunday, which moves nothing, the retries a notice that has failed for good, and
 * the index of applicants a name folded by older rules.
 */
final class JobsAgain {

  /** The retries are begun every five minutes, the index of applicants every minute. */
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(8);

  /** Those whose start is tried every ten seconds; the others are begun by the minute. */
  private static final Set<String> PROMPT =
      Set.of(
          "nightly-deadline-statistics",
          "deadline-reminders",
          "nightly-clean-up",
          "deadline-projection");

  private static final Set<String> JOBS =
      Stream.concat(PROMPT.stream(), Stream.of("applicant-index", "notification-retry"))
          .collect(Collectors.toUnmodifiableSet());

  // working days; each is asked for once, for a timer starts a date once
  private static final String NOT_STARTED =
      """
      insert into job_failed_start (job, business_date, failed_at, because)
      select j, (select max(d)::date
                   from generate_series(date '2026-10-28', date '2026-11-20', '1 day') d
                  where extract(isodow from d) < 6
                    and not exists (select from job_run r
                                     where r.job = j and r.business_date = d::date)),
             now(), 'asked for by the benchmark'
        from unnest(array['nightly-deadline-statistics', 'deadline-reminders',
                          'nightly-clean-up']) j
      """;

  private static final String CLOSURE =
      """
      with lock as (select cast(pg_advisory_xact_lock(4826190357) as text)),
      change as (
        insert into calendar_change (kind, first_day, last_day, area_kind, area, source_document,
          changed_by, changed_at)
        select 'CLOSURE_ENTERED', d, d, 'CITY', '臺北市', 'benchmark', 'load', now()
          from lock,
               (select (select coalesce(min(closed_on), date '2026-11-22') - 7
                          from office_closure where source = 'benchmark') as d) day
        returning id, first_day)
      insert into office_closure (calendar_change_id, closed_on, extent, area_kind, area, event_zh,
        event_en, source)
      select id, first_day, 'FULL', 'CITY', '臺北市', '演練', 'Drill', 'benchmark' from change
      """;

  private static final String FAILED_NOTICE =
      """
      insert into notice (case_file_id, event, channel, recipient_role, language, address_sealed,
        address_masked, body, template_version, segments, state, queued_at, due_at, occasion_at,
        attempts)
      select min(id), 'OFFICER_MESSAGE', 'EMAIL', 'APPLICANT', 'EN', '\\x00', 'job', 'job', 'job', 0,
             'PERMANENT_FAILURE', now(), now(), now(), 1
        from case_file
      """;

  private static final String OLDER_RULES =
      """
      update case_file set applicant_name_fold = 1 where id = (select min(id) from case_file)
      """;

  private static final String RUNS =
      """
      select r.job, e.batchstatus
        from job_run r
        join payara.executioninstancedata e on e.jobexecid = r.execution_id
       where r.execution_id > ?
      """;

  private final ServerDatabase database;
  private final long before;
  private final long askedAt = System.nanoTime();

  /**
   * What the jobs came to.
   *
   * @param ended how many ended well
   * @param failed runs that did not
   * @param neverStarted jobs of which no run was begun
   * @param promptSeconds after so many seconds all had begun that are tried every ten
   */
  record Count(int ended, int failed, int neverStarted, OptionalLong promptSeconds) {

    boolean isGood() {
      return ended == JOBS.size() && failed == 0;
    }

    @Override
    public String toString() {
      return "%d of %d, %d failed, %d never started; within %s s"
          .formatted(
              ended,
              JOBS.size(),
              failed,
              neverStarted,
              promptSeconds.isPresent() ? promptSeconds.getAsLong() : "–");
    }
  }

  private JobsAgain(ServerDatabase database, long before) {
    this.database = database;
    this.before = before;
  }

  /** Asks each job for a run. */
  static JobsAgain asked(Setting setting) throws IOException, SQLException {
    ServerDatabase database = new ServerDatabase(setting.database(), setting.var());
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      long before;
      try (ResultSet latest =
          statement.executeQuery("select coalesce(max(execution_id), 0) from job_run")) {
        latest.next();
        before = latest.getLong(1);
      }
      statement.executeUpdate(NOT_STARTED);
      statement.executeUpdate(CLOSURE);
      statement.executeUpdate(FAILED_NOTICE);
      statement.executeUpdate(OLDER_RULES);
      return new JobsAgain(database, before);
    }
  }

  /** Waits until all have ended, some minutes at most. */
  Count awaited() throws IOException, SQLException, InterruptedException {
    Count count = count(OptionalLong.empty());
    while (!count.isGood() && System.nanoTime() - askedAt < PATIENCE) {
      TimeUnit.SECONDS.sleep(1);
      count = count(count.promptSeconds());
    }
    return count;
  }

  private Count count(OptionalLong promptSeconds) throws IOException, SQLException {
    Set<String> started = new HashSet<>();
    Set<String> ended = new TreeSet<>();
    int failed = 0;
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(RUNS)) {
      statement.setLong(1, before);
      try (ResultSet run = statement.executeQuery()) {
        while (run.next()) {
          started.add(run.getString(1));
          if (run.getString(2).equals("COMPLETED")) {
            ended.add(run.getString(1));
          } else if (run.getString(2).equals("FAILED")) {
            failed++;
          }
        }
      }
    }
    started.retainAll(JOBS);
    ended.retainAll(JOBS);
    return new Count(
        ended.size(),
        failed,
        JOBS.size() - started.size(),
        promptSeconds.isEmpty() && started.containsAll(PROMPT)
            ? OptionalLong.of(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - askedAt))
            : promptSeconds);
  }
}
