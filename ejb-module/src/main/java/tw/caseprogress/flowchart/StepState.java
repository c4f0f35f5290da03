package tw.caseprogress.flowchart;

/** What became of a key step in a flow chart. */
public enum StepState {
  /** Of a type, without a case: nothing has become of it. */
  PLANNED,
  /** The case went through it, or was granted at it. */
  DONE,
  /** The case is there. */
  CURRENT,
  /** It lies ahead. */
  TO_COME,
  /** The case went on without it, or nobody says why it was not reached. */
  PASSED_BY,
  /** The case went through it, and ended without a grant: no good news. */
  REACHED,
  /** The case ended before it. */
  NOT_REACHED,
  /** The end of a case that was not granted, or of which the outcome is not told. */
  ENDED;

  /** What stands in the circle of a step in this state: its place, or what became of it. */
  public String mark(int place) {
    return switch (this) {
      case DONE -> "✓";
      case PASSED_BY, NOT_REACHED -> "–";
      default -> String.valueOf(place);
    };
  }

  /** Whether the case was, or is, at a step in this state. */
  public boolean isReached() {
    return this == DONE || this == CURRENT || this == REACHED || this == ENDED;
  }
}
