package tw.caseprogress.job.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.job.FailedStart;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.SkippedItem;
import tw.caseprogress.job.StartedRun;
import tw.caseprogress.job.StepProgress;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * What the runs of jobs write down about themselves.
 *
 * <p>Open to all callers, for a timer has no identity; only the jobs reach it, no request does.
 */
@Stateless
@PermitAll
public class JobJournal {

  private static final int LONGEST_ITEM = 200;
  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_FAILURE = 300;

  private static final String SERVER_ALIVE =
      """
      select count(*) from job_run r
       where r.execution_id = ?
         and (r.server = ? or exists (
           select 1 from pg_locks l
             join pg_database d on d.oid = l.database and d.datname = current_database()
            where l.locktype = 'advisory' and l.granted and l.objsubid = 2
              and l.classid = cast(? as bigint)::oid and l.objid = r.server::oid))
      """;

  private static final String SERVERS_ALIVE =
      """
      select count(distinct l.objid) from pg_locks l
        join pg_database d on d.oid = l.database and d.datname = current_database()
       where l.locktype = 'advisory' and l.granted and l.objsubid = 2
         and l.classid = cast(? as bigint)::oid
      """;

  private static final String COULD_NOT_START =
      """
      insert into job_failed_start (job, business_date, failed_at, because) values (?, ?, ?, ?)
      on conflict (job, business_date) do update
        set failed_at = excluded.failed_at, because = excluded.because
      """;

  private static final String OVERCOME =
      "delete from job_failed_start where job = ? and business_date = ?";

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private ServerPresence presence;
  @Inject private Clock clock;

  /** Notes that a run was started; that it could not be is then made up for. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void start(StartedRun run) {
    writer.update(OVERCOME, run.job().id(), run.businessDate());
    writer.update(
        "insert into job_run (execution_id, job, business_date, calendar_change_id, started_by,"
            + " server) values (?, ?, ?, ?, ?, ?)",
        run.executionId(),
        run.job().id(),
        run.businessDate(),
        run.calendarChangeId(),
        run.startedBy(),
        presence.number());
  }

  /** Notes that a run that was due could not be started. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void couldNotStart(FailedStart start) {
    writer.update(
        COULD_NOT_START, start.job().id(), start.businessDate(), start.at(), start.because());
  }

  /** Notes that nothing is left to start for a date. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void overcome(Job job, LocalDate businessDate) {
    writer.update(OVERCOME, job.id(), businessDate);
  }

  /** Notes that nothing of a job is left to start, whatever the date. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void overcome(Job job) {
    writer.update("delete from job_failed_start where job = ?", job.id());
  }

  /** What the servers could not start and have not made up for, by date. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<FailedStart> failedStarts() {
    return tables
        .rows(
            """
            select job, business_date, failed_at, because from job_failed_start
             order by business_date, job
            """,
            row ->
                Job.find(row.text(1))
                    .map(job -> new FailedStart(job, row.date(2), row.moment(3), row.text(4))))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Whether the server lives that works on a run, be it this one or another on the database. This
   * one does, even while a database that was away has forgotten its lock.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean isServerAlive(long executionId) {
    return tables.count(SERVER_ALIVE, executionId, presence.number(), ServerPresence.LOCKS) > 0;
  }

  /** Whether it is this server that was to work on a run. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean isOwn(long executionId) {
    return tables.count(
            "select count(*) from job_run where execution_id = ? and server = ?",
            executionId,
            presence.number())
        > 0;
  }

  /** How many servers on this database show that they live. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long serversAlive() {
    return tables.count(SERVERS_ALIVE, ServerPresence.LOCKS);
  }

  /**
   * The runs of a job that were started, the latest first.
   *
   * @param limit the most runs to answer, 1 or more
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<StartedRun> started(Job job, int limit) {
    return tables.rows(
        """
        select execution_id, business_date, started_by, calendar_change_id from job_run
         where job = ? order by execution_id desc limit ?
        """,
        row ->
            new StartedRun(row.number(1), job, row.date(2), row.numberIfAny(4), row.textIfAny(3)),
        job.id(),
        limit);
  }

  /**
   * Notes that a step begins. Written at once, so that the console shows it while the step works.
   *
   * @param total the items to work off
   * @param done the items that an earlier run of the same instance has worked off
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void begin(long executionId, String step, long total, long done) {
    writer.update(
        """
        insert into job_step_progress (execution_id, step, total, done, begun_at)
        values (?, ?, ?, ?, ?)
        on conflict (execution_id, step) do update set total = excluded.total, done = excluded.done
        """,
        executionId,
        step,
        total,
        done,
        Instant.now(clock));
  }

  /** Notes that items of a step were worked off, in the transaction that worked them off. */
  public void advance(long executionId, String step, long items) {
    writer.update(
        "update job_step_progress set done = done + ? where execution_id = ? and step = ?",
        items,
        executionId,
        step);
  }

  /** Notes that all items of a step are worked off, some of them by an earlier run of it. */
  public void finish(long executionId, String step) {
    writer.update(
        "update job_step_progress set done = total where execution_id = ? and step = ?",
        executionId,
        step);
  }

  /** Lists an item that was left out; kept even when the work around it is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void skip(long executionId, String step, String item, String reason) {
    writer.update(
        """
        insert into job_skipped_item (execution_id, step, item, reason, skipped_at)
        values (?, ?, ?, ?, ?)
        """,
        executionId,
        step,
        ColumnText.shorten(item, LONGEST_ITEM),
        ColumnText.shorten(reason, LONGEST_REASON),
        Instant.now(clock));
  }

  /** How far each step of a run has come, in the order in which they began. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<StepProgress> progress(long executionId) {
    return tables.rows(
        "select step, done, total from job_step_progress where execution_id = ? order by begun_at",
        row -> new StepProgress(row.text(1), row.number(2), row.number(3), 0, 0, 0),
        executionId);
  }

  /** What a run left out, in the order in which it came upon it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SkippedItem> skipped(long executionId) {
    return tables.rows(
        """
        select step, item, reason from job_skipped_item
         where execution_id = ? order by id
        """,
        row -> new SkippedItem(row.text(1), row.text(2), row.text(3)),
        executionId);
  }

  /** Notes why a step broke off; kept even when the work around it is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void broke(long executionId, String step, String reason) {
    writer.update(
        """
        insert into job_failure (execution_id, step, reason, failed_at) values (?, ?, ?, ?)
            on conflict (execution_id, step) do nothing
        """,
        executionId,
        step,
        ColumnText.shorten(reason, LONGEST_FAILURE),
        Instant.now(clock));
  }

  /** Why steps of a run broke off. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<SkippedItem> failures(long executionId) {
    return tables.rows(
        "select step, reason from job_failure where execution_id = ? order by failed_at",
        row -> new SkippedItem(row.text(1), "", row.text(2)),
        executionId);
  }

  /** The runs that worked for some changes of the calendar. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> runsOf(List<Long> calendarChangeIds) {
    return tables.rows(
        "select execution_id from job_run where calendar_change_id = any(?)",
        row -> row.number(1),
        Parameters.Elements.numbers(calendarChangeIds));
  }

  /** Forgets some runs, with what they left out. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void forget(List<Long> executionIds) {
    Object runs = Parameters.Elements.numbers(executionIds);
    writer.update("delete from job_skipped_item where execution_id = any(?)", runs);
    writer.update("delete from job_step_progress where execution_id = any(?)", runs);
    writer.update("delete from job_failure where execution_id = any(?)", runs);
    writer.update("delete from job_run where execution_id = any(?)", runs);
  }
}
