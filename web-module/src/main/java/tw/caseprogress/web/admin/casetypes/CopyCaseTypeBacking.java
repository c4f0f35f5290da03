package tw.caseprogress.web.admin.casetypes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import tw.caseprogress.casetype.CaseTypeDefinition;
import tw.caseprogress.casetype.CaseTypeRefusedException;
import tw.caseprogress.casetype.OfferingDefinition;
import tw.caseprogress.casetype.service.CaseTypeDesignQuery;
import tw.caseprogress.casetype.service.CaseTypeLibrary;
import tw.caseprogress.casetype.service.CaseTypeService;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.web.staff.StaffTexts;

/**
 * Begins a case type on {@code /admin/casetypes/library}: from what is delivered, from what an
 * agency has published, from a file, or from nothing.
 */
@Named
@ViewScoped
public class CopyCaseTypeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseTypeDesignQuery query;
  @Inject private CaseTypeService service;
  @Inject private CaseTypeLibrary library;
  @Inject private AgencyCatalogue agencies;
  @Inject private AgencyScope agencyScope;
  @Inject private ImportedDesign imported;
  @Inject private DesignWords words;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private boolean published;
  private String from;
  private String code;
  private String owner;
  private transient List<CaseTypeDefinition> sources;

  /** What may be copied, by code: what agencies have published, or what is delivered. */
  public List<CaseTypeDefinition> getSources() {
    if (sources == null) {
      sources = published ? query.published() : library.caseTypes();
    }
    return sources;
  }

  /** What is copied; null if nothing was chosen. */
  public CaseTypeDefinition getSource() {
    return getSources().stream().filter(type -> type.code().equals(from)).findFirst().orElse(null);
  }

  /** Proposes what to call the copy. */
  public void propose() {
    if (code == null && getSource() != null) {
      code = from;
    }
  }

  /** Makes a draft of what was chosen, and opens it. */
  public String copy() {
    CaseTypeDefinition source = getSource();
    return source == null ? null : begin(at(source, owner()));
  }

  /** Makes a draft with nothing but a receipt and a closing. */
  public String blank() {
    return begin(at(CaseTypeDefinition.blank(typedCode(), owner(), LocalDate.now(clock)), owner()));
  }

  /** Makes a draft of what a file says; all that is wrong with it is told at once. */
  public String importFile() {
    return imported.read().map(this::of).map(this::begin).orElse(null);
  }

  /** The city takes a file as it is; an agency takes it for itself. */
  private CaseTypeDefinition of(CaseTypeDefinition read) {
    CaseTypeDefinition called = read.as(typedCode().isEmpty() ? read.code() : typedCode(), owner());
    return isCity() && TypedLine.isBlank(owner)
        ? called.as(called.code(), read.ownerAgencyCode())
        : at(called, owner());
  }

  /** The same, offered by its new owner alone. */
  private CaseTypeDefinition at(CaseTypeDefinition source, String agency) {
    OfferingDefinition offering =
        source.offerings().stream()
            .filter(one -> one.agencyCode().equals(agency))
            .findFirst()
            .orElseGet(() -> new OfferingDefinition(agency, "", "", phone(agency)));
    String called = typedCode().isEmpty() ? source.code() : typedCode();
    return source.as(called, agency).from(LocalDate.now(clock)).offeredBy(List.of(offering));
  }

  private String phone(String agency) {
    return agencies.agency(agency).map(AgencyView::phone).orElse("");
  }

  private String begin(CaseTypeDefinition draft) {
    try {
      service.add(draft);
      texts.tellNext("admin_casetypes_library.message.info.added", draft.code());
      return "/admin/casetypes/draft?faces-redirect=true&code=" + draft.code();
    } catch (CaseTypeRefusedException e) {
      e.faults().forEach(fault -> texts.refuse("admin_design.text.told", words.fault(fault)));
      Faces.validationFailed();
      return null;
    }
  }

  private String typedCode() {
    return TypedLine.technical(code).toUpperCase(Locale.ROOT);
  }

  private String owner() {
    return agencyScope.confinedTo().orElseGet(() -> TypedLine.technical(owner));
  }

  /** Whether the caller keeps the case types of all agencies. */
  public boolean isCity() {
    return agencyScope.confinedTo().isEmpty();
  }

  /** The agencies that may own a case type, for the city. */
  public List<AgencyView> getOwners() {
    return agencies.agencies();
  }

  public ImportedDesign getImported() {
    return imported;
  }

  public boolean isPublished() {
    return published;
  }

  public void setPublished(boolean published) {
    this.published = published;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
