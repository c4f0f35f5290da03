package tw.caseprogress.listexport;

import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistFilter;

/**
 * What somebody wants as a file.
 *
 * @param filter which cases, in which order; never by words that were searched for, for they may be
 *     a person's name, and such a list is short
 * @param span the days within which they came in or were closed; empty for all
 * @param form of the file
 * @param english whether it speaks English
 */
public record ExportOrder(
    WorklistFilter filter, Optional<CaseSpan> span, TableForm form, boolean english) {

  /**
   * Refuses an order by words.
   *
   * @throws IllegalArgumentException if the filter has words
   */
  public ExportOrder {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
    if (filter.text().isPresent()) {
      throw new IllegalArgumentException("What is searched for is not kept");
    }
  }
}
