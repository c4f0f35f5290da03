package tw.caseprogress.web.staff.worklist;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.web.form.IsoDate;
import tw.caseprogress.worklist.CaseSpan;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

/** Which rows of the worklist are wanted, as the address of the page says it. */
public class WorklistChoice implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String MINE = "mine";
  private static final String ALL = "all";

  /** What came to a unit, and nobody has taken. */
  private static final String TO_TAKE = "toTake";

  /** How many rows a page may have; the first is the usual one. */
  private static final List<Integer> SIZES = List.of(12, 25, 50, 100);

  private WorklistGroup group;
  private String caseTypeCode;
  private String officer;
  private String unit;
  private boolean searching;
  private LocalDate dueFrom;
  private LocalDate dueTo;
  private LocalDate closedFrom;
  private LocalDate closedTo;
  private WorklistOrder order = WorklistOrder.RISK;
  private boolean descending;
  private int first;
  private int size = SIZES.get(0);

  /** The choice that an address makes; what makes no sense there asks for nothing. */
  public static WorklistChoice of(UnaryOperator<String> parameter) {
    WorklistChoice choice = new WorklistChoice();
    choice.group = constant(WorklistGroup.values(), parameter.apply("group"));
    choice.caseTypeCode = parameter.apply("caseType");
    choice.officer = parameter.apply("officer");
    choice.unit = parameter.apply("unit");
    choice.dueFrom = IsoDate.find(parameter.apply("dueFrom")).orElse(null);
    choice.dueTo = IsoDate.find(parameter.apply("dueTo")).orElse(null);
    choice.closedFrom = IsoDate.find(parameter.apply("closedFrom")).orElse(null);
    choice.closedTo = IsoDate.find(parameter.apply("closedTo")).orElse(null);
    choice.setOrder(constant(WorklistOrder.values(), parameter.apply("order")));
    choice.descending = Boolean.parseBoolean(parameter.apply("descending"));
    choice.searching = Boolean.parseBoolean(parameter.apply("searching"));
    return choice;
  }

  private static <E extends Enum<E>> E constant(E[] constants, String name) {
    return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  /**
   * The filter for the query.
   *
   * @param words what is searched for; null for everything
   */
  public WorklistFilter toFilter(String words) {
    return new WorklistFilter(
        Optional.ofNullable(group),
        Optional.ofNullable(caseTypeCode),
        isMine(),
        officerLogin(),
        Optional.ofNullable(unit),
        Optional.ofNullable(words),
        Optional.ofNullable(dueFrom),
        Optional.ofNullable(dueTo),
        CaseSpan.closed(Optional.ofNullable(closedFrom), Optional.ofNullable(closedTo)),
        order,
        descending);
  }

  /** Whose cases alone; empty text for those of nobody. */
  private Optional<String> officerLogin() {
    if (isToTake()) {
      return Optional.of("");
    }
    return Optional.ofNullable(officer).filter(login -> !isMine() && !login.equals(ALL));
  }

  /**
   * Fills in what the address left open: an officer's own cases, and the open ones. Who works no
   * cases has none of their own; and nothing is searched for without words. Closed cases are those
   * of some days, by the day of their closing.
   */
  public void complete(boolean caseOfficer, boolean words) {
    searching = searching && words;
    if (officer == null || isMine() && !caseOfficer) {
      officer = caseOfficer ? MINE : ALL;
    }
    if (group == null && !searching) {
      group = WorklistGroup.OPEN;
    }
    if (isOfClosed()) {
      dueFrom = null;
      dueTo = null;
      order = WorklistOrder.RISK;
    }
    if (!isOfDaysOfClosing()) {
      closedFrom = null;
      closedTo = null;
    }
  }

  /** Whether it lists closed cases, in the order of their closing and in no other. */
  public boolean isOfClosed() {
    return !searching && group != null && group.isClosed();
  }

  /** Whether it lists cases that were closed within some days, which can be chosen. */
  public boolean isOfDaysOfClosing() {
    return !searching && group == WorklistGroup.CLOSED;
  }

  /** The choice as the query string of an address, with its question mark. */
  String toQuery() {
    return toQueryWithout();
  }

  /** The same list of another group, from its first page on. */
  public String queryOfGroup(WorklistGroup other) {
    return toQueryWithout("group") + "&group=" + other;
  }

  /** The same without these parts and from the first page on, so that the list grows by them. */
  String toQueryWithout(String... parts) {
    Set<String> left = Set.of(parts);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("group", group);
    all.put("caseType", caseTypeCode);
    all.put("officer", officer);
    all.put("unit", unit);
    all.put("dueFrom", dueFrom);
    all.put("dueTo", dueTo);
    all.put("closedFrom", closedFrom);
    all.put("closedTo", closedTo);
    all.put("order", order);
    all.put("descending", descending);
    all.put("searching", searching);
    all.put("first", left.isEmpty() ? first : 0);
    all.put("size", size == SIZES.get(0) ? null : size);
    StringJoiner query = new StringJoiner("&", "?", "");
    all.forEach((name, value) -> add(query, name, left.contains(name) ? null : value));
    return query.toString();
  }

  private static void add(StringJoiner query, String name, Object value) {
    if (value != null && !Boolean.FALSE.equals(value)) {
      query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  public boolean isMine() {
    return MINE.equals(officer);
  }

  public boolean isToTake() {
    return TO_TAKE.equals(officer);
  }

  public WorklistGroup getGroup() {
    return group;
  }

  public void setGroup(WorklistGroup group) {
    this.group = group;
  }

  public String getCaseTypeCode() {
    return caseTypeCode;
  }

  public void setCaseTypeCode(String caseTypeCode) {
    this.caseTypeCode = caseTypeCode;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  /** Whether it is the list of one officer, who is named. */
  public boolean isOfOfficer() {
    return officer != null && !isMine() && !isToTake() && !officer.equals(ALL);
  }

  public boolean isSearching() {
    return searching;
  }

  public void setSearching(boolean searching) {
    this.searching = searching;
  }

  public LocalDate getDueFrom() {
    return dueFrom;
  }

  public void setDueFrom(LocalDate dueFrom) {
    this.dueFrom = dueFrom;
  }

  public LocalDate getDueTo() {
    return dueTo;
  }

  public void setDueTo(LocalDate dueTo) {
    this.dueTo = dueTo;
  }

  public LocalDate getClosedFrom() {
    return closedFrom;
  }

  public void setClosedFrom(LocalDate closedFrom) {
    this.closedFrom = closedFrom;
  }

  public LocalDate getClosedTo() {
    return closedTo;
  }

  public void setClosedTo(LocalDate closedTo) {
    this.closedTo = closedTo;
  }

  public WorklistOrder getOrder() {
    return order;
  }

  /** An address without an order asks for the usual one. */
  public void setOrder(WorklistOrder order) {
    this.order = order == null ? WorklistOrder.RISK : order;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }

  public int getFirst() {
    return first;
  }

  public void setFirst(int first) {
    this.first = first;
  }

  public int getSize() {
    return size;
  }

  /** The sizes that a page may have, as its paginator wants them. */
  public String getSizes() {
    return SIZES.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Takes a size that the page offers; any other means the usual one. */
  public void setSize(int size) {
    this.size = SIZES.contains(size) ? size : SIZES.get(0);
  }
}
