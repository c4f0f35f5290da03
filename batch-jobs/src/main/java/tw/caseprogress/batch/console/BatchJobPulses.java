package tw.caseprogress.batch.console;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobPulse;
import tw.caseprogress.job.JobPulses;
import tw.caseprogress.job.Lateness;
import tw.caseprogress.schema.TableReader;

/** Reads the pulses of the jobs from the server's own table of runs. */
@Stateless
@Local(JobPulses.class)
@PermitAll
public class BatchJobPulses implements JobPulses {

  private static final String LATEST =
      """
      select e.createtime, e.endtime
        from executioninstancedata e
        join jobinstancedata i on i.jobinstanceid = e.jobinstanceid
       where i.name = ? and e.batchstatus = 'COMPLETED'
       order by e.jobexecid desc
       limit 1
      """;

  private static final String BROKEN =
      """
      select e.batchstatus = 'FAILED'
        from executioninstancedata e
        join jobinstancedata i on i.jobinstanceid = e.jobinstanceid
       where i.name = ? and e.batchstatus in ('COMPLETED', 'FAILED')
       order by e.jobexecid desc
       limit 1
      """;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Inject private LateJobs lateJobs;

  @Override
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<JobPulse> latest() {
    TableReader tables = new TableReader(server);
    return Stream.of(Job.values()).map(job -> pulse(tables, job)).toList();
  }

  private JobPulse pulse(TableReader tables, Job job) {
    Optional<Lateness> late = lateJobs.late(job);
    boolean broken = tables.first(BROKEN, row -> row.flag(1), job.id()).orElse(false);
    return tables
        .first(LATEST, row -> pulse(job, row.moment(1), row.moment(2), broken, late), job.id())
        .orElseGet(() -> new JobPulse(job, Optional.empty(), Optional.empty(), broken, late));
  }

  private static JobPulse pulse(
      Job job, Instant began, Instant ended, boolean broken, Optional<Lateness> late) {
    return new JobPulse(
        job, Optional.of(ended), Optional.of(Duration.between(began, ended)), broken, late);
  }
}
