package tw.caseprogress.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All agencies at one moment, indexed for look-up; immutable. */
public final class AgencySnapshot {

  private final Map<Long, AgencyView> byId = new LinkedHashMap<>();
  private final Map<String, AgencyView> activeByCode = new LinkedHashMap<>();
  private final Map<Long, ServiceCounter> counters;
  private final Map<UnitName, CounterDetails> units;

  /** A unit by its agency's row and its Chinese name. */
  public record UnitName(long agencyId, String nameZh) {}

  /**
   * Makes a snapshot.
   *
   * @param active the active agencies in the order in which lists show them
   * @param former agencies that are no longer active: their cases still name them, no list does
   */
  public AgencySnapshot(List<AgencyView> active, List<AgencyView> former) {
    this(active, former, Map.of(), Map.of());
  }

  /**
   * Makes a snapshot.
   *
   * @param counters where citizens go, by the row of the agency
   * @param units what units say of themselves, ended ones too
   */
  public AgencySnapshot(
      List<AgencyView> active,
      List<AgencyView> former,
      Map<Long, ServiceCounter> counters,
      Map<UnitName, CounterDetails> units) {
    this.counters = Map.copyOf(counters);
    this.units = Map.copyOf(units);
    former.forEach(agency -> byId.put(agency.id(), agency));
    for (AgencyView agency : active) {
      byId.put(agency.id(), agency);
      activeByCode.put(agency.code(), agency);
    }
  }

  public boolean isEmpty() {
    return activeByCode.isEmpty();
  }

  public Optional<AgencyView> agency(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Optional<AgencyView> agency(String code) {
    return Optional.ofNullable(activeByCode.get(code));
  }

  /** Where citizens go who have to do with a unit of an agency. */
  public ServiceCounter counter(long agencyId, String unitZh) {
    ServiceCounter counter = counters.getOrDefault(agencyId, ServiceCounter.UNKNOWN);
    CounterDetails unit = units.get(new UnitName(agencyId, unitZh));
    return unit == null ? counter : counter.of(unit);
  }

  public List<AgencyView> agencies() {
    return List.copyOf(activeByCode.values());
  }
}
