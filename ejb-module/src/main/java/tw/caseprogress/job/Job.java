package tw.caseprogress.job;

import java.util.Optional;
import java.util.stream.Stream;

/** A job of the house; its parameter is a business date, but where it says otherwise. */
public enum Job {
  /** The day's facts per agency, case type and channel, and the report to each supervisor. */
  NIGHTLY_DEADLINE_STATISTICS("nightly-deadline-statistics"),
  /** The due dates of running cases after a change of the calendar, which is its parameter. */
  DEADLINE_PROJECTION("deadline-projection");

  private final String id;

  Job(String id) {
    this.id = id;
  }

  /** The name of the job's definition, in kebab case. */
  public String id() {
    return id;
  }

  /** Finds a job by the name of its definition. */
  public static Optional<Job> find(String id) {
    return Stream.of(values()).filter(job -> job.id.equals(id)).findFirst();
  }
}
