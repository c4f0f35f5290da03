package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One round of a supplement (補正).
 *
 * @param round 1 for the first
 * @param letterNumber the number of the letter on paper by which they were asked for, if one was
 *     sent
 * @param receivedOn the day on which the last missing paper came; empty while any is missing
 */
public record SupplementRound(
    int round,
    LocalDate requestedOn,
    LocalDate dueOn,
    String text,
    List<SupplementRoundItem> items,
    Optional<String> letterNumber,
    Optional<LocalDate> receivedOn) {

  public SupplementRound {
    items = List.copyOf(items);
  }

  /** The papers that have not come yet. */
  public List<SupplementRoundItem> missing() {
    return items.stream().filter(item -> item.receivedOn().isEmpty()).toList();
  }
}
