package tw.caseprogress.web.staff.exports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;
import tw.caseprogress.listexport.ExportOrder;
import tw.caseprogress.listexport.ExportRefusedException;
import tw.caseprogress.listexport.ExportState;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.listexport.service.ListExportService;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;
import tw.caseprogress.tablefile.TableForm;
import tw.caseprogress.web.i18n.DateText;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;
import tw.caseprogress.web.staff.worklist.WorklistChoice;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

/** Backs {@code /staff/exports.xhtml}: orders long lists as files, and shows how far each is. */
@Named
@ViewScoped
public class OrderExportsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListExportService exports;
  @Inject private CurrentCaller currentCaller;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  private WorklistChoice choice;
  private TableForm listForm = TableForm.ODS;
  private TableForm spanForm = TableForm.ODS;
  private CaseSpan.Kind kind = CaseSpan.Kind.CLOSED;
  private LocalDate from;
  private LocalDate to;
  private transient List<ListExport> own;

  /** Takes the list over from which the caller comes, and proposes the last month. */
  public void load() {
    LocalDate today = LocalDate.now(clock);
    from = today.withDayOfMonth(1).minusMonths(1);
    to = today.withDayOfMonth(1).minusDays(1);
    if (Faces.getRequestParameter("order") != null) {
      choice = WorklistChoice.of(Faces::getRequestParameter);
      choice.complete(currentCaller.get().has(Role.CASE_OFFICER), choice.isSearching());
    }
  }

  /** Orders the list from which the caller came. */
  public void orderList() {
    WorklistFilter shown = shown();
    order(shown, shown.closed(), listForm);
  }

  /** Orders the cases of the days that were typed. */
  public void orderSpan() {
    if (to.isBefore(from)) {
      texts.refuse("staff_exports.message.backwards");
      return;
    }
    order(all(kind), Optional.of(new CaseSpan(kind, from, to)), spanForm);
  }

  private void order(WorklistFilter filter, Optional<CaseSpan> span, TableForm form) {
    own = null;
    boolean english = Locale.ENGLISH.getLanguage().equals(language.locale().getLanguage());
    try {
      long rows = exports.order(new ExportOrder(filter, span, form, english));
      texts.tell("staff_exports.message.ordered", rows);
    } catch (ExportRefusedException e) {
      texts.refuse("staff_exports.message.error." + e.refusal());
    }
  }

  /** All cases of the agency, in an order that an index has. */
  private static WorklistFilter all(CaseSpan.Kind kind) {
    boolean closed = kind == CaseSpan.Kind.CLOSED;
    return new WorklistFilter(
        closed ? Optional.of(WorklistGroup.CLOSED) : Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        closed ? WorklistOrder.RISK : WorklistOrder.RECEIVED,
        false);
  }

  /** Whether the caller comes from a list of cases that can be ordered. */
  public boolean isFromList() {
    return choice != null && !choice.isSearching();
  }

  /** Whether the caller comes from what was searched for. */
  public boolean isFromSearch() {
    return choice != null && choice.isSearching();
  }

  /** How many cases the list has from which the caller comes. */
  public long getListed() {
    WorklistFilter shown = shown();
    return exports.count(shown, shown.closed());
  }

  /** The list as it was on the screen: of closed cases those of the same days. */
  private WorklistFilter shown() {
    return choice.toFilter(null).shown(LocalDate.now(clock));
  }

  /** The caller's exports, the newest first. */
  public List<ListExport> getOwn() {
    if (own == null) {
      own = exports.own();
    }
    return own;
  }

  /** Reads anew how far they are. */
  public void look() {
    own = null;
  }

  public boolean isAnyUnderWay() {
    return getOwn().stream().anyMatch(ListExport::isUnderWay);
  }

  /** How an export stands now. */
  public ExportState state(ListExport export) {
    return export.stateAt(Instant.now(clock));
  }

  /** Which cases are on an ordered list. */
  public String what(ListExport export) {
    return export
        .order()
        .span()
        .map(
            span ->
                texts.get(
                    "staff_exports.text.span." + span.kind(),
                    DateText.date(span.from(), language.locale()),
                    DateText.date(span.to(), language.locale())))
        .orElseGet(() -> ofList(export.order().filter()));
  }

  private String ofList(WorklistFilter filter) {
    return filter
        .group()
        .map(group -> texts.get("staff_exports.text.filterOf", texts.get("WorklistGroup." + group)))
        .orElseGet(() -> texts.get("staff_exports.text.filter"));
  }

  public TableForm[] getForms() {
    return TableForm.values();
  }

  public CaseSpan.Kind[] getKinds() {
    return CaseSpan.Kind.values();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public TableForm getListForm() {
    return listForm;
  }

  public void setListForm(TableForm listForm) {
    this.listForm = listForm;
  }

  public TableForm getSpanForm() {
    return spanForm;
  }

  public void setSpanForm(TableForm spanForm) {
    this.spanForm = spanForm;
  }

  public CaseSpan.Kind getKind() {
    return kind;
  }

  public void setKind(CaseSpan.Kind kind) {
    this.kind = kind;
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
}
