package tw.caseprogress.job;

/** How a run of a job stands. */
public enum JobState {
  /** Taken in, not yet at work. */
  STARTING,
  /** At work. */
  RUNNING,
  /** Told to stop, not yet at rest. */
  STOPPING,
  /** Stopped before its end; it may be restarted. */
  STOPPED,
  /** Broke off; it may be restarted and goes on where it stopped. */
  FAILED,
  /** At its end, with everything done. */
  COMPLETED,
  /** At its end, with some items skipped; they are listed. */
  COMPLETED_WITH_SKIPS,
  /** Given up for good; only a new run may follow. */
  ABANDONED;

  /** Whether the run is still to go on by itself. */
  public boolean isUnderWay() {
    return this == STARTING || this == RUNNING || this == STOPPING;
  }

  /** Whether the run may be taken up where it stopped. */
  public boolean isRestartable() {
    return this == STOPPED || this == FAILED;
  }

  /** Whether the run came to no end, and nobody wanted it so. */
  public boolean isBrokenOff() {
    return this == FAILED || this == ABANDONED;
  }

  /** Whether somebody has to do something about the run. */
  public boolean isUnfinishedBusiness() {
    return isRestartable() || this == COMPLETED_WITH_SKIPS || this == ABANDONED;
  }
}
