package tw.caseprogress.hotline;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import tw.caseprogress.typed.BlackedOut;

/**
 * An earlier call about a case, as the next operator sees it: not who took it.
 *
 * @param note what was noted; empty if nothing was, or if it may be about another case
 */
public record EarlierCall(Instant begunAt, Optional<CallTopic> topic, Optional<String> note) {

  /** So many days a call is remembered to the next one. */
  public static final int DAYS = 30;

  /**
   * The same without what is personal in the note.
   *
   * @param names of the parties of the case, in full
   */
  public EarlierCall blackedOut(Collection<String> names) {
    return new EarlierCall(begunAt, topic, note.map(words -> BlackedOut.of(words, names)));
  }

  @Override
  public String toString() {
    return "EarlierCall"; // a note may be personal
  }
}
