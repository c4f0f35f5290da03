package tw.caseprogress.batch.console;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.RunFacts;
import tw.caseprogress.job.SkippedItem;
import tw.caseprogress.job.StartedRun;
import tw.caseprogress.job.StepProgress;
import tw.caseprogress.job.service.JobJournal;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Makes runs, as the trade knows them, of what the server and the journal noted.
 *
 * <p>Reads the server's table and does not ask its runtime: that one shows a run only to the
 * deployment that started it.
 */
@ApplicationScoped
public class RunReader {

  private static final String NOTED =
      """
      select e.jobexecid, e.batchstatus, e.createtime, e.endtime
        from executioninstancedata e
        join jobinstancedata i on i.jobinstanceid = e.jobinstanceid
       where i.name = ? and e.jobexecid = any(?)
      """;

  private static final String COUNTED =
      """
      select stepname, readcount, writecount, readskipcount + processskipcount + writeskipcount
        from stepexecutioninstancedata
       where jobexecid = ? order by stepexecid
      """;

  /** Only where it still says so: the run may have come to its end meanwhile. */
  private static final String LOST =
      """
      update executioninstancedata
         set batchstatus = case batchstatus when 'STOPPING' then 'STOPPED' else 'FAILED' end,
             exitstatus = case batchstatus when 'STOPPING' then 'STOPPED' else 'FAILED' end,
             endtime = ?, updatetime = ?
       where jobexecid = ? and batchstatus in ('STARTING', 'STARTED', 'STOPPING')
      """;

  @Resource(lookup = "jdbc/server")
  private DataSource server;

  @Inject private JobJournal journal;

  /**
   * The runs of a job, the latest first.
   *
   * @param limit the most runs to read, 1 or more
   */
  public List<JobRun> runs(Job job, int limit) {
    List<StartedRun> journaled = journal.started(job, limit);
    Map<Long, Noted> noted = noted(job, journaled);
    List<JobRun> runs = new ArrayList<>();
    for (StartedRun started : journaled) {
      Noted facts = noted.get(started.executionId());
      if (facts != null) {
        boolean superseded =
            runs.stream()
                .anyMatch(
                    run ->
                        run.businessDate().equals(started.businessDate())
                            && run.calendarChangeId().equals(started.calendarChangeId()));
        runs.add(run(started, facts, superseded));
      }
    }
    return runs;
  }

  /**
   * Notes what the server could not: that a run on which nobody works any more broke off, or
   * stopped if somebody had told it to.
   */
  public void noteLost(long executionId, Instant at) {
    new TableWriter(server).update(LOST, at, at, executionId);
  }

  /**
   * What has to be known of the runs of a job to judge whether it is late, the latest first.
   *
   * @param limit the most runs to read, 1 or more
   */
  public List<RunFacts> facts(Job job, int limit) {
    List<StartedRun> journaled = journal.started(job, limit);
    Map<Long, Noted> noted = noted(job, journaled);
    return journaled.stream()
        .filter(started -> noted.containsKey(started.executionId()))
        .map(started -> facts(started, noted.get(started.executionId())))
        .toList();
  }

  private RunFacts facts(StartedRun started, Noted noted) {
    JobState state = state(started.executionId(), noted, false);
    return new RunFacts(
        started.businessDate(),
        noted.createdAt(),
        noted.endedAt(),
        state.isUnderWay(),
        state == JobState.COMPLETED);
  }

  private JobRun run(StartedRun started, Noted facts, boolean superseded) {
    List<SkippedItem> skipped = journal.skipped(started.executionId());
    JobState state = state(started.executionId(), facts, !skipped.isEmpty());
    return new JobRun(
        started.executionId(),
        started.job(),
        state,
        started.businessDate(),
        started.calendarChangeId(),
        started.startedBy(),
        facts.createdAt(),
        state.isUnderWay() ? Optional.empty() : facts.endedAt(),
        steps(started.executionId()),
        skipped,
        journal.failures(started.executionId()),
        superseded);
  }

  /** Read after the state: of a run that has ended they are the last ones. */
  private List<StepProgress> steps(long executionId) {
    Map<String, StepProgress> counted =
        new TableReader(server)
                .rows(
                    COUNTED,
                    row ->
                        new StepProgress(
                            row.text(1), 0, 0, row.number(2), row.number(3), row.number(4)),
                    executionId)
                .stream()
                .collect(
                    Collectors.toMap(StepProgress::step, step -> step, (first, later) -> later));
    return journal.progress(executionId).stream()
        .map(
            step ->
                Optional.ofNullable(counted.get(step.step()))
                    .map(by -> step.counted(by.read(), by.written(), by.skipped()))
                    .orElse(step))
        .toList();
  }

  /** A run that is said to be under way broke off if the server that worked on it is gone. */
  private JobState state(long executionId, Noted facts, boolean skips) {
    return switch (facts.status()) {
      case "STARTING" -> underWay(executionId, JobState.STARTING);
      case "STARTED" -> underWay(executionId, JobState.RUNNING);
      case "STOPPING" -> journal.isServerAlive(executionId) ? JobState.STOPPING : JobState.STOPPED;
      case "STOPPED" -> JobState.STOPPED;
      case "FAILED" -> JobState.FAILED;
      case "COMPLETED" -> skips ? JobState.COMPLETED_WITH_SKIPS : JobState.COMPLETED;
      default -> JobState.ABANDONED;
    };
  }

  private JobState underWay(long executionId, JobState state) {
    return journal.isServerAlive(executionId) ? state : JobState.ABANDONED;
  }

  /** Of the runs in the journal: the server notes a run a moment before the journal does. */
  private Map<Long, Noted> noted(Job job, List<StartedRun> journaled) {
    return new TableReader(server)
            .rows(
                NOTED,
                row ->
                    Map.entry(
                        row.number(1), new Noted(row.text(2), row.moment(3), row.momentIfAny(4))),
                job.id(),
                Parameters.Elements.numbers(
                    journaled.stream().map(StartedRun::executionId).toList()))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What the server noted about a run. */
  private record Noted(String status, Instant createdAt, Optional<Instant> endedAt) {}
}
