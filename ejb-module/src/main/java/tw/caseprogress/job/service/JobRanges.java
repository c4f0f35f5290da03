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
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRange;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * The ranges of dates that jobs run for, and how far they have come.
 *
 * <p>Open to all callers, for a timer has no identity; only the jobs' console reaches it, no
 * request does.
 */
@Stateless
@PermitAll
public class JobRanges {

  private static final String START =
      """
      insert into job_range (job, first_date, last_date, next_date, state, started_by, started_at)
      values (?, ?, ?, ?, 'RUNNING', ?, ?)
          on conflict (job) where state = 'RUNNING' do nothing
      """;

  private static final String COLUMNS =
      """
      select id, job, first_date, last_date, next_date, execution_id, state, started_by,
             started_at, ended_at
        from job_range
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /**
   * Adds a range, to be begun soon.
   *
   * @throws JobUnderWayException if one of the job is under way
   */
  public void start(Job job, LocalDate first, LocalDate last, String startedBy) {
    int added = writer.update(START, job.id(), first, last, first, startedBy, Instant.now(clock));
    if (added == 0) {
      throw new JobUnderWayException(job.id() + ": a range of it is under way");
    }
  }

  /** The ranges that are under way. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<JobRange> underWay() {
    return present(tables.rows(COLUMNS + " where state = 'RUNNING' order by id", JobRanges::range));
  }

  /** The latest ranges, the latest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<JobRange> latest(int limit) {
    return present(tables.rows(COLUMNS + " order by id desc limit ?", JobRanges::range, limit));
  }

  /** Notes the run of a range's date. */
  public void running(JobRange range, long executionId) {
    writer.update(
        "update job_range set execution_id = ? where id = ? and state = 'RUNNING'",
        executionId,
        range.id());
  }

  /** Goes on to the day after a range's date, unless somebody else has done so. */
  public void goOn(JobRange range) {
    writer.update(
        """
        update job_range set next_date = next_date + 1, execution_id = null
         where id = ? and next_date = ? and state = 'RUNNING'
        """,
        range.id(),
        range.next());
  }

  /**
   * Ends a range.
   *
   * @return the run that it was at; empty if there was none, or the range had ended
   */
  public Optional<Long> end(long rangeId, JobRange.State state) {
    return writer
        .returning(
            """
            update job_range set state = ?, ended_at = ?
             where id = ? and state = 'RUNNING' returning execution_id
            """,
            row -> row.numberIfAny(1),
            state.name(),
            Instant.now(clock),
            rangeId)
        .stream()
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<JobRange> present(List<Optional<JobRange>> ranges) {
    return ranges.stream().flatMap(Optional::stream).toList();
  }

  /** Empty for a job that there is no more. */
  private static Optional<JobRange> range(Row row) {
    return Job.find(row.text("job"))
        .map(
            job ->
                new JobRange(
                    row.number("id"),
                    job,
                    row.date("first_date"),
                    row.date("last_date"),
                    row.date("next_date"),
                    row.numberIfAny("execution_id"),
                    row.constant("state", JobRange.State.class),
                    row.text("started_by"),
                    row.moment("started_at"),
                    row.momentIfAny("ended_at")));
  }
}
