package tw.caseprogress.casetype;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All versions of all case types as they were read at one moment, for look-up; immutable. */
public final class CaseTypeSnapshot {

  private final Map<Long, CaseTypeView> versions = new HashMap<>();
  private final List<Map<Publication, CaseTypeView>> types;

  /**
   * Makes a snapshot.
   *
   * @param types the versions of each case type, in the order of lists
   */
  public CaseTypeSnapshot(List<Map<Publication, CaseTypeView>> types) {
    this.types = types.stream().map(Map::copyOf).toList();
    types.stream()
        .flatMap(type -> type.values().stream())
        .forEach(version -> versions.put(version.versionId(), version));
  }

  /** A version, whatever became of it: its cases keep it. */
  public Optional<CaseTypeView> version(long versionId) {
    return Optional.ofNullable(versions.get(versionId));
  }

  /** The versions of a type by their numbers, whatever became of them; by its code. */
  public SortedMap<Integer, CaseTypeView> numbered(String code) {
    SortedMap<Integer, CaseTypeView> numbered = new TreeMap<>();
    for (Map<Publication, CaseTypeView> type : types) {
      type.forEach(
          (publication, version) -> {
            if (version.code().equals(code)) {
              numbered.put(publication.number(), version);
            }
          });
    }
    return numbered;
  }

  /** Whether a version of a type was ever published, by its code. */
  public boolean knows(String code) {
    return versions.values().stream().anyMatch(version -> version.code().equals(code));
  }

  /** The versions with which cases may be opened on a day, one of a type at most. */
  public List<CaseTypeView> inForce(LocalDate day) {
    List<CaseTypeView> inForce = new ArrayList<>();
    for (Map<Publication, CaseTypeView> type : types) {
      type.forEach(
          (publication, version) -> {
            if (publication.phase(day, type.keySet()) == VersionPhase.IN_FORCE) {
              inForce.add(version);
            }
          });
    }
    return inForce;
  }

  /** The one of a type, by its code. */
  public Optional<CaseTypeView> inForce(String code, LocalDate day) {
    return inForce(day).stream().filter(version -> version.code().equals(code)).findFirst();
  }
}
