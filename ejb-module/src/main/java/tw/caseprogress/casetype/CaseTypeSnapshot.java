package tw.caseprogress.casetype;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.organisation.AgencyView;

/** All agencies and case types at one moment, indexed for look-up; immutable. */
public final class CaseTypeSnapshot {

  private final Map<Long, AgencyView> agenciesById = new LinkedHashMap<>();
  private final Map<String, AgencyView> agenciesByCode = new LinkedHashMap<>();
  private final Map<Long, CaseTypeView> versions = new LinkedHashMap<>();
  private final Map<String, CaseTypeView> published = new LinkedHashMap<>();

  /**
   * Makes a snapshot.
   *
   * @param agencies the active agencies in the order in which lists show them
   * @param former agencies that are no longer active: their cases still name them, no list does
   * @param published the published version of each case type, in the order of lists
   * @param retired the versions that only older cases hold
   */
  public CaseTypeSnapshot(
      List<AgencyView> agencies,
      List<AgencyView> former,
      List<CaseTypeView> published,
      List<CaseTypeView> retired) {
    former.forEach(agency -> agenciesById.put(agency.id(), agency));
    for (AgencyView agency : agencies) {
      agenciesById.put(agency.id(), agency);
      agenciesByCode.put(agency.code(), agency);
    }
    retired.forEach(version -> versions.put(version.versionId(), version));
    for (CaseTypeView version : published) {
      versions.put(version.versionId(), version);
      this.published.put(version.code(), version);
    }
  }

  public boolean isEmpty() {
    return agenciesByCode.isEmpty();
  }

  public Optional<CaseTypeView> version(long versionId) {
    return Optional.ofNullable(versions.get(versionId));
  }

  public Optional<CaseTypeView> published(String code) {
    return Optional.ofNullable(published.get(code));
  }

  public List<CaseTypeView> published() {
    return List.copyOf(published.values());
  }

  public Optional<AgencyView> agency(long id) {
    return Optional.ofNullable(agenciesById.get(id));
  }

  public Optional<AgencyView> agency(String code) {
    return Optional.ofNullable(agenciesByCode.get(code));
  }

  public List<AgencyView> agencies() {
    return List.copyOf(agenciesByCode.values());
  }
}
