package tw.caseprogress.job;

import java.util.List;

/**
 * Tells a monitor whether the jobs come to their ends.
 *
 * <p>A port, as {@link JobConsole} is, and open to all callers: a monitor has no identity.
 */
public interface JobPulses {

  /** One for each job. */
  List<JobPulse> latest();
}
