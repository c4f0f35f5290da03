package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Set;

/**
 * What of a supplement arrived; the clock runs again once all of it is there.
 *
 * @param itemsReceived the orders of the papers that came, at least one
 * @param text what the citizen reads about it; may be empty
 * @param telling how the parties are told
 */
public record SupplementReceipt(
    LocalDate receivedOn, Set<Integer> itemsReceived, String text, Telling telling) {

  public SupplementReceipt {
    itemsReceived = Set.copyOf(itemsReceived);
  }

  /** A receipt that is told by all channels. */
  public SupplementReceipt(LocalDate receivedOn, Set<Integer> itemsReceived, String text) {
    this(receivedOn, itemsReceived, text, Telling.BY_ALL);
  }
}
