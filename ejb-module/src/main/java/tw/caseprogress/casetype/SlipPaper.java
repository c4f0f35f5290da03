package tw.caseprogress.casetype;

/** The sheet that an acceptance slip is printed on. */
public enum SlipPaper {
  A4,
  A5
}
