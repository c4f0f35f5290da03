package tw.caseprogress.web.admin.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;
import tw.caseprogress.job.BusinessDateNotOverException;
import tw.caseprogress.job.Job;
import tw.caseprogress.job.JobConsole;
import tw.caseprogress.job.JobNotRestartableException;
import tw.caseprogress.job.JobOverview;
import tw.caseprogress.job.JobRange;
import tw.caseprogress.job.JobRun;
import tw.caseprogress.job.JobState;
import tw.caseprogress.job.JobUnderWayException;
import tw.caseprogress.web.i18n.Texts;

/**
 * Backs {@code /admin/jobs.xhtml}.
 *
 * <p>Reads the runs anew with every request; which run or job a button means comes with the request
 * and not by its place in the list, for the list may have grown meanwhile.
 */
@Named
@RequestScoped
public class RunJobsBacking {

  private static final int SHOWN_RUNS = 15;

  @Inject private JobConsole jobConsole;
  @Inject private Clock clock;

  private static final int SHOWN_RANGES = 5;

  private final Map<Job, LocalDate> businessDates = new EnumMap<>(Job.class);
  private final Map<Job, LocalDate> lastDates = new EnumMap<>(Job.class);
  private List<JobOverview> jobs;
  private List<JobRange> ranges;

  /** Proposes for each job the latest day that it can work for. */
  @PostConstruct
  public void proposeLatest() {
    for (Job job : Job.values()) {
      businessDates.put(job, latest(job));
    }
  }

  public void start() {
    Job job = Job.valueOf(parameter("job").orElseThrow());
    LocalDate first = businessDates.get(job);
    LocalDate last = lastDates.get(job);
    if (last == null) {
      tell(
          () -> {
            jobConsole.start(job, first);
            return "started";
          });
    } else if (last.isBefore(first) || !last.isBefore(first.plusDays(JobRange.MOST_DATES))) {
      say(FacesMessage.SEVERITY_ERROR, "error.wrongRange");
    } else {
      tell(
          () -> {
            jobConsole.startRange(job, first, last);
            return "rangeStarted";
          });
    }
  }

  public void restart() {
    long run = Long.parseLong(parameter("run").orElseThrow());
    tell(
        () -> {
          jobConsole.restart(run);
          return "restarted";
        });
  }

  private void tell(Attempt attempt) {
    try {
      say(FacesMessage.SEVERITY_INFO, "info." + attempt.make());
    } catch (JobUnderWayException e) {
      say(FacesMessage.SEVERITY_WARN, "warn.underWay");
    } catch (JobNotRestartableException e) {
      say(FacesMessage.SEVERITY_ERROR, "error.notRestartable");
    } catch (BusinessDateNotOverException e) {
      say(FacesMessage.SEVERITY_ERROR, "error.dateNotOver");
    }
    forget();
  }

  /** What was read before an action is old. */
  void forget() {
    jobs = null;
    ranges = null;
  }

  /** Has the history read again once nothing runs any more; until then it stays as it is. */
  public void lookAgain() {
    if (!isAnyUnderWay()) {
      PrimeFaces.current().ajax().update("runs");
    }
  }

  /** All jobs, each with its latest run. */
  public List<JobOverview> getJobs() {
    if (jobs == null) {
      jobs = jobConsole.jobs();
    }
    return jobs;
  }

  /** The latest runs of a job. */
  public List<JobRun> runs(Job job) {
    return jobConsole.history(job, SHOWN_RUNS);
  }

  /** The latest ranges of dates. */
  public List<JobRange> getRanges() {
    if (ranges == null) {
      ranges = jobConsole.ranges(SHOWN_RANGES);
    }
    return ranges;
  }

  /** The jobs that run. */
  public List<JobOverview> getRunning() {
    return getJobs().stream()
        .filter(job -> job.lastRun().filter(run -> run.state().isUnderWay()).isPresent())
        .toList();
  }

  /** The jobs about which somebody has to do something. */
  public List<JobOverview> getTroubled() {
    return getJobs().stream()
        .filter(
            job ->
                job.late().isPresent()
                    || !job.failedStarts().isEmpty()
                    || job.lastRun().filter(JobRun::isWaitingForSomebody).isPresent())
        .toList();
  }

  /** Whether the page is to look again by itself. */
  public boolean isAnyUnderWay() {
    return !getRunning().isEmpty() || getRanges().stream().anyMatch(JobRange::isUnderWay);
  }

  /** How long a run took, in words; nothing while it runs. */
  public String duration(JobRun run) {
    Texts texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return run.duration()
        .map(
            time ->
                texts.get(
                    "admin_jobs.text.duration",
                    Long.toString(time.toMinutes()),
                    Integer.toString(time.toSecondsPart())))
        .orElse("");
  }

  /** The kind of tag that shows a state. */
  public String kind(JobState state) {
    return switch (state) {
      case STARTING, RUNNING, STOPPING -> "ok";
      case COMPLETED -> "calm";
      case COMPLETED_WITH_SKIPS -> "warn";
      case STOPPED -> "wait";
      case FAILED, ABANDONED -> "late";
    };
  }

  /** The day chosen for each job. */
  public Map<Job, LocalDate> getBusinessDates() {
    return businessDates;
  }

  /** The last day of a range chosen for each job; none where one day is to be run. */
  public Map<Job, LocalDate> getLastDates() {
    return lastDates;
  }

  /** The latest day that a job can work for. */
  public LocalDate latest(Job job) {
    return job.latestBusinessDate(LocalDate.now(clock));
  }

  private static Optional<String> parameter(String name) {
    return Optional.ofNullable(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name));
  }

  private static void say(FacesMessage.Severity severity, String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Texts texts = Texts.in(faces.getViewRoot().getLocale());
    faces.addMessage(
        null, new FacesMessage(severity, texts.get("admin_jobs.message." + key), null));
  }

  /** Something that the office may refuse; answers the name of the message of its success. */
  private interface Attempt {
    String make();
  }
}
