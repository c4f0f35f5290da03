package tw.caseprogress.deadline;

/** The day that the limit is counted from; that day itself is not counted. */
public enum ClockStart {
  /** 收件之日: the day of receipt. */
  RECEIVED("the day of receipt"),
  /** 備齊文件之日: the day on which the papers are complete. */
  COMPLETE("the day the papers are complete"),
  /** 截止收件之日: the last day of an intake window, for items that are handled all at once. */
  WINDOW_CLOSED("the day the intake window closes");

  private final String words;

  ClockStart(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
