package tw.caseprogress.deadline;

/** What a handling limit is counted in. */
public enum LimitUnit {
  /** 工作天: days on which the offices work, closures left out. */
  WORKING_DAY,
  /** 日曆天: every day; a last day on a day off moves on (Administrative Procedure Act art. 48 IV). */
  CALENDAR_DAY,
  /** 小時: hours that run at once and through the night (art. 48 I). */
  HOUR,
  /** 月: months by the calendar (art. 48 III); a last day on a day off moves on. */
  MONTH;

  /**
   * Whether such a limit runs from the minute of the receipt, as hours do: whoever asks for its due
   * date has to say when on that day the paper came in.
   */
  public boolean runsFromTheMinute() {
    return this == HOUR;
  }
}
