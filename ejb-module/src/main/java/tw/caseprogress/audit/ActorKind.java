package tw.caseprogress.audit;

/** Which kind of actor stands behind an entry. */
public enum ActorKind {
  /** Somebody signed in on the intranet. */
  STAFF,
  /** An operator signed in on the hotline. */
  HOTLINE,
  /** A citizen, who is never named. */
  CITIZEN,
  /** The product itself: a timer, a job, the start-up. */
  SYSTEM
}
