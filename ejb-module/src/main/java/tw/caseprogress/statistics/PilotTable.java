package tw.caseprogress.statistics;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/**
 * The table of the city's proposal for a period.
 *
 * @param workingDays working days of the period; empty where one of its years has no calendar
 * @param lines one for each agency and case type at which something happened
 */
public record PilotTable(OptionalInt workingDays, List<PilotLine> lines) {

  private static final PilotLine NOTHING = new PilotLine(0, 0, 0, 0, 0, 0, 0, 0);

  /** Keeps its own copy. */
  public PilotTable {
    lines = List.copyOf(lines);
  }

  /** All lines together, of no agency and type. */
  public PilotLine all() {
    return lines.stream().reduce(NOTHING, PilotLine::plus);
  }

  /** How many agencies took part. */
  public long agencies() {
    return distinct(PilotLine::agencyId);
  }

  /** How many case types were tracked. */
  public long caseTypes() {
    return distinct(PilotLine::caseTypeId);
  }

  private long distinct(ToLongFunction<PilotLine> part) {
    return lines.stream().mapToLong(part).distinct().count();
  }
}
