package tw.caseprogress.web.staff.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.organisation.service.AgencyCatalogue;
import tw.caseprogress.security.service.AgencyScope;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.ViewLanguage;
import tw.caseprogress.worklist.CaseLoad;
import tw.caseprogress.worklist.LoadOrder;
import tw.caseprogress.worklist.LoadRow;
import tw.caseprogress.worklist.LoadSheet;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.service.LoadQuery;

/** Backs {@code /staff/load.xhtml}: who in the agency has how many cases. */
@Named
@RequestScoped
public class ShowLoadBacking {

  private static final String PAGE = "/staff/load";

  /** The groups of the worklist that are counted, in the order of the columns. */
  private static final List<WorklistGroup> GROUPS =
      List.of(
          WorklistGroup.OPEN,
          WorklistGroup.OVERDUE,
          WorklistGroup.DUE_TODAY,
          WorklistGroup.DUE_SOON,
          WorklistGroup.WAITING,
          WorklistGroup.WITH_TASKS);

  @Inject private LoadQuery loadQuery;
  @Inject private AgencyScope agencyScope;
  @Inject private AgencyCatalogue agencies;
  @Inject private StaffTexts texts;
  @Inject private ViewLanguage language;
  @Inject private Clock clock;

  private LoadOrder order = LoadOrder.UNIT;
  private boolean descending;
  private LoadSheet sheet;

  /** Reads the load, in the order that the address asks for. */
  public void load() {
    sheet = loadQuery.load().sorted(order, descending);
  }

  public LoadSheet getSheet() {
    return sheet;
  }

  public List<WorklistGroup> getGroups() {
    return GROUPS;
  }

  /** The name of the agency, for paper. */
  public String getAgency() {
    return agencyScope
        .ownAgencyIfAny()
        .flatMap(agencies::agency)
        .map(agency -> language.of(agency.nameZh(), agency.nameEn()))
        .orElse("");
  }

  public Instant getNow() {
    return Instant.now(clock);
  }

  /** The name of a row: the officer's, the unit's, or that nobody has taken the cases. */
  public String name(LoadRow row) {
    return row.isOfNobody() ? texts.get("caseTable.label.toTake") : row.name();
  }

  /** The list of an officer's cases of a group, or of those of nobody. */
  public String ofOfficer(LoadRow row, WorklistGroup group) {
    WorklistChoice choice = choice(group);
    choice.setOfficer(row.isOfNobody() ? "toTake" : row.login());
    return choice.toQuery();
  }

  /** The list of a unit's cases of a group. */
  public String ofUnit(LoadRow row, WorklistGroup group) {
    WorklistChoice choice = choice(group);
    choice.setUnit(row.unit());
    return choice.toQuery();
  }

  /** The list of the agency's cases of a group. */
  public String ofAll(WorklistGroup group) {
    return choice(group).toQuery();
  }

  private static WorklistChoice choice(WorklistGroup group) {
    WorklistChoice choice = new WorklistChoice();
    choice.setOfficer("all");
    choice.setGroup(group);
    return choice;
  }

  /** How many cases of a group a load holds. */
  public long count(CaseLoad load, WorklistGroup group) {
    return load.in(group);
  }

  /** What a number counts, in words: whose cases of which group. */
  public String words(String whose, WorklistGroup group, long count) {
    return texts.get("staff_load.text.count", whose, texts.get("WorklistGroup." + group), count);
  }

  /**
   * The address of the page in another order; the same again turns it round, numbers begin high.
   */
  public String sortedBy(String name) {
    LoadOrder wanted = LoadOrder.valueOf(name);
    boolean highFirst = wanted != LoadOrder.NAME && wanted != LoadOrder.UNIT;
    boolean down = wanted == order ? !descending : highFirst;
    return PAGE + "?order=" + wanted + (down ? "&descending=true" : "");
  }

  /** How a column is sorted, as {@code aria-sort} says it. */
  public String sort(String name) {
    if (!order.name().equals(name)) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }

  public LoadOrder getOrder() {
    return order;
  }

  /** An address without an order asks for the usual one. */
  public void setOrder(LoadOrder order) {
    this.order = order == null ? LoadOrder.UNIT : order;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }
}
