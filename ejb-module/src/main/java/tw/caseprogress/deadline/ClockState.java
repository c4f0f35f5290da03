package tw.caseprogress.deadline;

/** Whether the clock of a case runs on a given day. */
public enum ClockState {
  /** The limit has something to start from that has not happened, e.g. complete papers. */
  NOT_STARTED,
  /** Days are counted, or the limit is used up. */
  RUNNING,
  /** 暫停計算: a pause is open that began before the limit was used up. */
  STOPPED
}
