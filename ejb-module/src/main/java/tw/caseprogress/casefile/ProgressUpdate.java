package tw.caseprogress.casefile;

import java.util.Set;

/**
 * A key step that a case has reached.
 *
 * @param text what the citizen reads about it
 * @param notifyBy the channels by which the parties are told; empty for none
 */
public record ProgressUpdate(int stepOrder, String text, Set<ContactChannel> notifyBy) {

  public ProgressUpdate {
    notifyBy = Set.copyOf(notifyBy);
  }
}
