package tw.caseprogress.consent;

/** For what consent was given; each purpose has a consent of its own. */
public enum ConsentPurpose {
  /** To register the case, look its progress up and be told of it. */
  SERVICE,
  /** To be asked how content one was (滿意度問卷). */
  SURVEY
}
