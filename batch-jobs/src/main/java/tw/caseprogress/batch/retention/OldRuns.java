package tw.caseprogress.batch.retention;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import tw.caseprogress.calendar.CalendarChange;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.projection.service.DueDateProjectionService;
import tw.caseprogress.retention.Forgetter;
import tw.caseprogress.retention.Perishable;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Forgets old runs of our jobs, in the journal and in the server's own tables. The latest run of
 * each job stays, the latest that ended well, and those of changes of the calendar that have not
 * reached the running cases.
 */
@Stateless
@PermitAll // the job that calls it has no identity; no request reaches it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OldRuns implements Forgetter {

  private static final String LATEST =
      """
      select max(e.jobexecid)
        from executioninstancedata e
        join jobinstancedata i on i.jobinstanceid = e.jobinstanceid
       where i.name = any(?)
       group by i.name, e.batchstatus = 'COMPLETED'
      """;

  private static final String OLD =
      """
      select i.jobinstanceid
        from jobinstancedata i
       where i.name = any(?)
         and not exists (select 1 from executioninstancedata e
                          where e.jobinstanceid = i.jobinstanceid
                            and (e.createtime >= ? or e.jobexecid = any(?)))
       order by i.jobinstanceid
       limit ?
      """;

  private static final String RUNS =
      "select jobexecid from executioninstancedata where jobinstanceid = any(?)";

  /** In the order of their references; what is deleted is named by the instances of jobs. */
  private static final List<String> FORGET =
      List.of(
          """
          delete from stepstatus where id in (
            select s.stepexecid
              from stepexecutioninstancedata s
              join executioninstancedata e on e.jobexecid = s.jobexecid
             where e.jobinstanceid = any(?))
          """,
          """
          delete from stepexecutioninstancedata where jobexecid in (
            select jobexecid from executioninstancedata where jobinstanceid = any(?))
          """,
          "delete from executioninstancedata where jobinstanceid = any(?)",
          "delete from jobstatus where id = any(?)",
          // its key begins with the number of the instance: 42,step,CHUNK
          "delete from checkpointdata where split_part(id, ',', 1) = any(cast(? as text[]))",
          "delete from jobinstancedata where jobinstanceid = any(?)");

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Inject private JobJournal journal;
  @Inject private DueDateProjectionService projection;

  private TableReader tables;
  private TableWriter writer;

  @PostConstruct
  void open() {
    tables = new TableReader(server);
    writer = new TableWriter(server);
  }

  @Override
  public Perishable kind() {
    return Perishable.RUNS;
  }

  @Override
  public int forget(Instant before, int most) {
    Object ours = new Parameters.Elements("text", Stream.of(Job.values()).map(Job::id).toList());
    Object kept = Parameters.Elements.numbers(kept(ours));
    List<Long> old = tables.rows(OLD, row -> row.number(1), ours, before, kept, most);
    if (!old.isEmpty()) {
      Object instances = Parameters.Elements.numbers(old);
      // ours first: if the server's stay after all, the next night finds them again
      journal.forget(tables.rows(RUNS, row -> row.number(1), instances));
      FORGET.forEach(sql -> writer.update(sql, instances));
    }
    return old.size();
  }

  private List<Long> kept(Object ours) {
    List<Long> kept = new ArrayList<>(tables.rows(LATEST, row -> row.number(1), ours));
    kept.addAll(journal.runsOf(projection.waiting().stream().map(CalendarChange::id).toList()));
    return kept;
  }
}
