package tw.caseprogress.casetype;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All case types at one moment, indexed for look-up; immutable. */
public final class CaseTypeSnapshot {

  private final Map<Long, CaseTypeView> versions = new LinkedHashMap<>();
  private final Map<String, CaseTypeView> published = new LinkedHashMap<>();

  /**
   * Makes a snapshot.
   *
   * @param published the published version of each case type, in the order of lists
   * @param retired the versions that only older cases hold
   */
  public CaseTypeSnapshot(List<CaseTypeView> published, List<CaseTypeView> retired) {
    retired.forEach(version -> versions.put(version.versionId(), version));
    for (CaseTypeView version : published) {
      versions.put(version.versionId(), version);
      this.published.put(version.code(), version);
    }
  }

  /** Whether there is no version at all, published or retired. */
  public boolean isEmpty() {
    return versions.isEmpty();
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
}
