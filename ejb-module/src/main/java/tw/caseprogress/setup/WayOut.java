package tw.caseprogress.setup;

/** How far the messages of a channel get. */
public enum WayOut {
  /** They wait in the database. */
  NONE,
  /** They become files and reach nobody. */
  FILES,
  /** A gateway is set up that has never taken a test message. */
  UNTRIED,
  /** Each gateway of the channel has taken a test message. */
  TRIED
}
