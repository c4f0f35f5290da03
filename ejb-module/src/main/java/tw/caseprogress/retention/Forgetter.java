package tw.caseprogress.retention;

import java.time.Instant;

/** Throws away what was kept long enough. A port: each concept forgets what is its own. */
public interface Forgetter {

  /** What it forgets. */
  Perishable kind();

  /**
   * Throws a portion away, in a transaction of its own; done again, it goes on.
   *
   * @param before what came earlier is old
   * @param most the greatest portion, 1 or more
   * @return how many it threw away; fewer than {@code most} when nothing old is left
   */
  int forget(Instant before, int most);
}
