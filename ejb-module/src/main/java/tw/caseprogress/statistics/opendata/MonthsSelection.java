package tw.caseprogress.statistics.opendata;

import java.util.Objects;
import java.util.Optional;

/**
 * Which months the open data are asked for one by one.
 *
 * @param agencyCode the handling agency; empty for all together and each
 * @param caseTypeCode the case type; empty for all together
 */
public record MonthsSelection(
    CoveredMonths months, Optional<String> agencyCode, Optional<String> caseTypeCode) {

  /** Demands all. */
  public MonthsSelection {
    Objects.requireNonNull(months, "months");
    Objects.requireNonNull(agencyCode, "agencyCode");
    Objects.requireNonNull(caseTypeCode, "caseTypeCode");
  }
}
