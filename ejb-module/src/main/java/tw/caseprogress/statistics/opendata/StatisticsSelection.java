package tw.caseprogress.statistics.opendata;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which cases the open data are asked for.
 *
 * @param from the first day, included
 * @param to the last day, included; what is open is counted as of its end
 * @param agencyCode the handling agency; empty for the whole city
 * @param caseTypeCode the case type; empty for all
 */
public record StatisticsSelection(
    LocalDate from, LocalDate to, Optional<String> agencyCode, Optional<String> caseTypeCode) {

  /**
   * Refuses a window that ends before it begins.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public StatisticsSelection {
    Objects.requireNonNull(agencyCode, "agencyCode");
    Objects.requireNonNull(caseTypeCode, "caseTypeCode");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("The window ends on " + to + ", before its begin " + from);
    }
  }
}
