package tw.caseprogress.web.admin.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import tw.caseprogress.audit.AuditAction;
import tw.caseprogress.audit.AuditTrailFilter;
import tw.caseprogress.audit.AuditTrailLine;
import tw.caseprogress.audit.service.AuditQuery;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.casefile.MalformedCaseNumberException;
import tw.caseprogress.organisation.AgencyView;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.typed.TypedLine;
import tw.caseprogress.typed.TypedWholeNumber;
import tw.caseprogress.web.casefile.CaseNumberFault;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;

/**
 * Backs {@code /admin/audit/trail.xhtml}: who looked at and changed what, of some days; what is
 * asked for stands in the address.
 */
@Named
@ViewScoped
public class BrowseTrailBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What an auditor begins with. */
  private static final int USUAL_DAYS = 7;

  @Inject private AuditQuery auditQuery;
  @Inject private AgencyCatalogue agencies;
  @Inject private ViewLanguage language;
  @Inject private StaffTexts texts;
  @Inject private Clock clock;

  private LocalDate from;
  private LocalDate to;
  private String actor;
  private AuditAction action;
  private String agency;
  private String caseNumber;
  private String before;
  private transient List<AuditTrailLine> found;

  /** Reads the entries; of the last days where the address names none. */
  public void load() {
    if (to == null) {
      to = LocalDate.now(clock);
    }
    if (from == null) {
      from = to.minusDays(USUAL_DAYS - 1L);
    }
    found = isAskable() ? auditQuery.trail(filter()) : List.of();
  }

  private boolean isAskable() {
    if (from.isAfter(to)) {
      texts.refuse("admin_audit_trail.message.error.order");
      return false;
    }
    return caseNumberFault().map(this::refuse).orElseGet(this::isNarrow);
  }

  private boolean isNarrow() {
    if (filter().isTooWide()) {
      texts.refuse("admin_audit_trail.message.error.tooManyDays", AuditTrailFilter.MOST_DAYS);
      return false;
    }
    return true;
  }

  private boolean refuse(FieldFault fault) {
    texts.refuse("fault." + fault.code(), fault.arguments().toArray());
    return false;
  }

  private Optional<FieldFault> caseNumberFault() {
    try {
      typedNumber().ifPresent(CaseNumber::parse);
      return Optional.empty();
    } catch (MalformedCaseNumberException e) {
      return Optional.of(CaseNumberFault.of("caseNumber", e));
    }
  }

  private AuditTrailFilter filter() {
    return new AuditTrailFilter(
        from,
        to,
        typed(actor),
        Optional.ofNullable(action),
        typed(agency),
        typedNumber().map(CaseNumber::parse).map(CaseNumber::digits),
        Optional.ofNullable(before).flatMap(id -> TypedWholeNumber.find(id, 1, Long.MAX_VALUE)));
  }

  private Optional<String> typedNumber() {
    return typed(caseNumber);
  }

  private static Optional<String> typed(String text) {
    return Optional.ofNullable(text).filter(some -> !TypedLine.isBlank(some)).map(TypedLine::text);
  }

  /** Asks for what stands in the form, from the latest entry on. */
  public String search() {
    before = null;
    if (from != null && to != null && !isAskable()) {
      Faces.validationFailed();
      return null;
    }
    return "/admin/audit/trail?faces-redirect=true&includeViewParams=true";
  }

  /** The entries of the page. */
  public List<AuditTrailLine> getLines() {
    if (found == null) {
      load();
    }
    return found.size() > AuditQuery.PAGE ? found.subList(0, AuditQuery.PAGE) : found;
  }

  /** The entry before which the next page begins; null where there are no older ones. */
  public Long getOlder() {
    List<AuditTrailLine> lines = getLines();
    return found.size() > AuditQuery.PAGE ? lines.get(lines.size() - 1).entry().id() : null;
  }

  /** The name of the agency of a line; nothing where none is concerned. */
  public String agencyName(AuditTrailLine line) {
    return line.entry()
        .agencyCode()
        .map(
            code ->
                agencies
                    .agency(code)
                    .map(known -> language.of(known.nameZh(), known.nameEn()))
                    .orElse(code))
        .orElse("");
  }

  /** The case of a line as it is shown; nothing where none is concerned. */
  public String caseShown(AuditTrailLine line) {
    return line.entry().caseNumber().map(digits -> new CaseNumber(digits).shown()).orElse("");
  }

  /** Further facts of a line in their order, such as {@code found: 2}. */
  public List<String> facts(AuditTrailLine line) {
    return new TreeMap<>(line.entry().detail())
        .entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue()).toList();
  }

  public List<AuditAction> getActions() {
    return List.of(AuditAction.values());
  }

  public List<AgencyView> getAgencies() {
    return agencies.agencies();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public AuditAction getAction() {
    return action;
  }

  public void setAction(AuditAction action) {
    this.action = action;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }

  public String getCaseNumber() {
    return caseNumber;
  }

  public void setCaseNumber(String caseNumber) {
    this.caseNumber = caseNumber;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
