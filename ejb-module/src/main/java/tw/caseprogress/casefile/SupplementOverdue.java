package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * A supplement's own deadline has passed and papers are missing.
 *
 * @param items the missing papers
 */
public record SupplementOverdue(
    long caseFileId, CaseNumber caseNumber, int round, List<String> items, LocalDate dueOn) {

  public SupplementOverdue {
    items = List.copyOf(items);
  }
}
