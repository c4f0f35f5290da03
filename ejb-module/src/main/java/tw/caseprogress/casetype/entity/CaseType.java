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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OfferingView;
import tw.caseprogress.casetype.VersionState;
import tw.caseprogress.organisation.entity.Agency;

/**
 * A case type (案件項目): what stays the same through all its versions, and the agencies that offer it.
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

  /** Lets an agency take this case type in and handle it. */
  public void offerAt(Agency agency, String unitZh, String unitEn, String phone) {
    offerings.add(new Offering(agency, unitZh, unitEn, phone));
  }

  /** Publishes a further version; the one published before is retired. */
  public void publish(CaseTypeDefinition definition) {
    versions.forEach(CaseTypeVersion::retireIfPublished);
    versions.add(new CaseTypeVersion(this, versions.size() + 1, definition));
  }

  /** The version that new cases are opened with; empty while there are only drafts. */
  public Optional<CaseTypeView> publishedVersion() {
    return views(VersionState.PUBLISHED).stream().findFirst();
  }

  /** The versions that only older cases hold. */
  public List<CaseTypeView> retiredVersions() {
    return views(VersionState.RETIRED);
  }

  private List<CaseTypeView> views(VersionState state) {
    List<OfferingView> offered =
        offerings.stream()
            .map(Offering::view)
            .sorted(Comparator.comparing(OfferingView::agencyCode))
            .toList();
    return versions.stream()
        .filter(version -> version.is(state))
        .map(version -> version.view(id, code, offered))
        .toList();
  }
}
