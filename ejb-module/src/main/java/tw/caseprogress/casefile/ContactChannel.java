package tw.caseprogress.casefile;

/** A way by which a party wants to hear of the case. */
public enum ContactChannel {
  EMAIL,
  /** 簡訊. */
  TEXT_MESSAGE
}
