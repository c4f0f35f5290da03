package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Set;

/**
 * What of a supplement arrived; the clock runs again once all of it is there.
 *
 * @param itemsReceived the orders of the papers that came, at least one
 * @param text what the citizen reads about it; may be empty
 */
public record SupplementReceipt(LocalDate receivedOn, Set<Integer> itemsReceived, String text) {

  public SupplementReceipt {
    itemsReceived = Set.copyOf(itemsReceived);
  }
}
