package tw.caseprogress.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All agencies at one moment, indexed for look-up; immutable. */
public final class AgencySnapshot {

  private final Map<Long, AgencyView> byId = new LinkedHashMap<>();
  private final Map<String, AgencyView> activeByCode = new LinkedHashMap<>();

  /**
   * Makes a snapshot.
   *
   * @param active the active agencies in the order in which lists show them
   * @param former agencies that are no longer active: their cases still name them, no list does
   */
  public AgencySnapshot(List<AgencyView> active, List<AgencyView> former) {
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

  public List<AgencyView> agencies() {
    return List.copyOf(activeByCode.values());
  }
}
