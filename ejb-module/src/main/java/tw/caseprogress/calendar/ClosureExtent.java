package tw.caseprogress.calendar;

/** How much of a day the offices are closed (停止上班). */
public enum ClosureExtent {
  /** 全日: the day is no working day. */
  FULL,
  /** 上午: the morning; the day still counts. */
  AM,
  /** 下午: the afternoon; the day still counts. */
  PM,
  /** From a time of day on; the day still counts. */
  FROM
}
