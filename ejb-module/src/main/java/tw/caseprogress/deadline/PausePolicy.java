package tw.caseprogress.deadline;

/**
 * What a supplement does to the days already counted.
 *
 * <p>Pauses for other reasons stop the clock and let it go on, whatever the policy.
 */
public enum PausePolicy {
  /** The clock stops and then goes on: days counted before the notice stay counted. */
  PAUSE("a supplement stops the clock"),
  /** The limit starts anew the day after completion: days counted before the notice are void. */
  RESTART("after a supplement the limit starts anew"),
  /**
   * The limit counts from completion, as if the case had come in that day: the days before it never
   * belonged to the limit (自備齊文件之日起). The due date is that of RESTART; the ledger differs.
   */
  FROM_COMPLETE("after a supplement the limit counts from completion");

  private final String words;

  PausePolicy(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
