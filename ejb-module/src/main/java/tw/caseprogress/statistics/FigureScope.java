package tw.caseprogress.statistics;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Whose cases figures are wanted of.
 *
 * @param agencyId the handling agency; empty for the whole city
 * @param caseTypeId the case type; empty for all
 */
public record FigureScope(OptionalLong agencyId, OptionalLong caseTypeId) {

  /** Demands both, empty or not. */
  public FigureScope {
    Objects.requireNonNull(agencyId, "agencyId");
    Objects.requireNonNull(caseTypeId, "caseTypeId");
  }

  /** All types of one agency. */
  public static FigureScope ofAgency(long agencyId) {
    return new FigureScope(OptionalLong.of(agencyId), OptionalLong.empty());
  }

  /** All cases of the city. */
  public static FigureScope ofCity() {
    return new FigureScope(OptionalLong.empty(), OptionalLong.empty());
  }
}
