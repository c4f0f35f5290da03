package tw.caseprogress.casetype.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.KeptVersion;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.Publication;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.organisation.entity.Agency;

/**
 * A case type (案件項目): what stays the same through all its versions, the agencies that offer it, and
 * the draft of its next version.
 */
@Entity
@Table(name = "case_type")
public class CaseType {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "owner_agency_id")
  private Agency owner;

  private String draft; // its document; null: none is being written

  private int revision;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "case_type_agency", joinColumns = @JoinColumn(name = "case_type_id"))
  private Set<Offering> offerings = new HashSet<>();

  @OneToMany(mappedBy = "caseType", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @OrderBy("versionNo")
  private List<CaseTypeVersion> versions = new ArrayList<>();

  protected CaseType() {}

  /** A new case type without any version yet. */
  public CaseType(String code, Agency owner) {
    this.code = code;
    this.owner = owner;
  }

  public String code() {
    return code;
  }

  public String ownerCode() {
    return owner.code();
  }

  /** Counts the changes of whatever is kept of it. */
  public int revision() {
    return revision;
  }

  /** The document of the version that is being written. */
  public Optional<String> draft() {
    return Optional.ofNullable(draft);
  }

  /**
   * Tells one document of the draft from another; it stays while the versions and who offers it
   * change.
   */
  public Optional<UUID> draftMark() {
    return draft()
        .map(document -> UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8)));
  }

  /** Keeps what is being written, complete or not. */
  public void keepDraft(String document) {
    draft = document;
    revision++;
  }

  /** Throws away what is being written. */
  public void discardDraft() {
    draft = null;
    revision++;
  }

  /** Lets an agency take this case type in and handle it, or changes in which unit it does. */
  public void offerAt(Agency agency, OfferingDefinition offering) {
    offerings.removeIf(one -> one.isAt(agency.code()));
    offerings.add(new Offering(agency, offering));
    revision++;
  }

  /** No longer lets an agency take this case type in; the cases that it has go on. */
  public void withdrawFrom(String agencyCode) {
    offerings.removeIf(one -> one.isAt(agencyCode));
    revision++;
  }

  /** The agencies that take it in, by code. */
  public List<OfferingDefinition> offerings() {
    return offerings.stream()
        .map(Offering::definition)
        .sorted(Comparator.comparing(OfferingDefinition::agencyCode))
        .toList();
  }

  /** Publishes a further version from its day on; what was being written is over. */
  public void publish(CaseTypeDefinition definition) {
    versions.add(new CaseTypeVersion(this, versions.size() + 1, definition));
    discardDraft();
  }

  /** Whether a version of it was ever published. */
  public boolean isPublished() {
    return !versions.isEmpty();
  }

  /**
   * Takes versions out of use: the one that waits for its day, or the one in force with all that
   * came before it, so that none of them comes back.
   */
  public void retire(VersionPhase phase, LocalDate day) {
    versions.stream()
        .filter(version -> phase(version, day) == phase || isBelow(version, phase, day))
        .toList()
        .forEach(CaseTypeVersion::retire);
    revision++;
  }

  private boolean isBelow(CaseTypeVersion version, VersionPhase phase, LocalDate day) {
    return phase == VersionPhase.IN_FORCE && version.publication().isOpenBy(day);
  }

  private VersionPhase phase(CaseTypeVersion version, LocalDate day) {
    return version.publication().phase(day, publications());
  }

  private List<Publication> publications() {
    return versions.stream().map(CaseTypeVersion::publication).toList();
  }

  /** Its versions as they are on a day, in the order of publication. */
  public List<KeptVersion> versions(LocalDate day) {
    return versions.stream()
        .map(
            version ->
                new KeptVersion(
                    version.publication().number(),
                    phase(version, day),
                    version.definition(code, owner.code(), offerings())))
        .toList();
  }
}
