package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an applicant is asked to hand in later, all at once (一次通知).
 *
 * @param items the missing papers, at least one
 * @param text what the citizen reads beside the list
 * @param dueOn the last day for handing in
 */
public record SupplementDemand(List<String> items, String text, LocalDate dueOn) {

  public SupplementDemand {
    items = List.copyOf(items);
  }
}
