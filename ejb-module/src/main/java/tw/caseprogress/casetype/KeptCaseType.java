package tw.caseprogress.casetype;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case type as who keeps it sees it.
 *
 * @param revision counts its changes; a command names the one that was seen
 * @param draft the version that is being written; empty too for whoever does not keep it
 * @param draftMark tells that draft from another; who changes it names the one that was seen
 * @param versions those that were published, in order
 * @param offerings the agencies that take it in now, by code
 * @param owned whether the caller keeps it; else the caller's agency only offers it
 */
public record KeptCaseType(
    String code,
    String ownerAgencyCode,
    int revision,
    Optional<CaseTypeDefinition> draft,
    Optional<UUID> draftMark,
    List<KeptVersion> versions,
    List<OfferingDefinition> offerings,
    boolean owned) {

  public KeptCaseType {
    versions = List.copyOf(versions);
    offerings = List.copyOf(offerings);
  }

  /** What it says now: the version in force, else the draft, else the last that was published. */
  public CaseTypeDefinition shown() {
    return inForce()
        .map(KeptVersion::definition)
        .or(() -> draft)
        .orElseGet(() -> versions.get(versions.size() - 1).definition());
  }

  /** The version that new cases are opened with. */
  public Optional<KeptVersion> inForce() {
    return in(VersionPhase.IN_FORCE);
  }

  /** The version whose day has not come. */
  public Optional<KeptVersion> waiting() {
    return in(VersionPhase.WAITING);
  }

  private Optional<KeptVersion> in(VersionPhase phase) {
    return versions.stream().filter(version -> version.phase() == phase).findFirst();
  }

  /** A published version by its number. */
  public Optional<KeptVersion> version(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }
}
