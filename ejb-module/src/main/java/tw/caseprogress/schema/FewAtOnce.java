package tw.caseprogress.schema;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Costly questions to the database that anybody may cause: few are asked at once, and none twice.
 * Nobody waits for a turn.
 */
public final class FewAtOnce<Q> {

  private final Semaphore turns;
  private final Set<Q> asked = ConcurrentHashMap.newKeySet();

  /**
   * None is being asked.
   *
   * @param most how many may be at once
   */
  public FewAtOnce(int most) {
    this.turns = new Semaphore(most);
  }

  /** Takes a turn for a question, unless it is being asked, or others are in number enough. */
  public boolean begin(Q question) {
    if (!turns.tryAcquire()) {
      return false;
    }
    if (!asked.add(question)) {
      turns.release();
      return false;
    }
    return true;
  }

  /** Gives the turn of a question back. */
  public void end(Q question) {
    asked.remove(question);
    turns.release();
  }
}
