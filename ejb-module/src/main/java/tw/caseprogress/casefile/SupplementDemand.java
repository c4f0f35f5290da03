package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an applicant is asked to hand in later, all at once (一次通知).
 *
 * @param items the missing papers, at least one
 * @param text what the citizen reads beside the list
 * @param dueOn the last day for handing in
 * @param letter the letter on paper that asks for them; needed where nobody wants e-mail or text
 *     messages, and then the clock stops from its day
 * @param telling how the parties are told; without a letter somebody must be
 */
public record SupplementDemand(
    List<String> items,
    String text,
    LocalDate dueOn,
    Optional<PaperLetter> letter,
    Telling telling) {

  public SupplementDemand {
    items = List.copyOf(items);
  }

  /** A demand that goes by e-mail and text message alone. */
  public SupplementDemand(List<String> items, String text, LocalDate dueOn) {
    this(items, text, dueOn, Optional.empty(), Telling.BY_ALL);
  }
}
