package tw.caseprogress.setup;

/** How far a step is. */
public enum SetUpState {
  /** It is there. */
  DONE,
  /** It is there, but soon it will not be enough. */
  DUE_SOON,
  /** Something is missing. */
  OPEN
}
