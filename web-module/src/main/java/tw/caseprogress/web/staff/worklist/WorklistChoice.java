package tw.caseprogress.web.staff.worklist;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

/** Which rows of the worklist are wanted, as the address of the page says it. */
public class WorklistChoice implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String MINE = "mine";
  private static final String ALL = "all";

  /** How many rows a page may have; the first is the usual one. */
  private static final List<Integer> SIZES = List.of(12, 25, 50, 100);

  private WorklistGroup group;
  private String caseTypeCode;
  private String officer;
  private boolean searching;
  private LocalDate dueFrom;
  private LocalDate dueTo;
  private WorklistOrder order = WorklistOrder.RISK;
  private boolean descending;
  private int first;
  private int size = SIZES.get(0);

  /**
   * The filter for the query.
   *
   * @param words what is searched for; null for everything
   */
  WorklistFilter toFilter(String words) {
    return new WorklistFilter(
        Optional.ofNullable(group),
        Optional.ofNullable(caseTypeCode),
        isMine(),
        Optional.ofNullable(words),
        Optional.ofNullable(dueFrom),
        Optional.ofNullable(dueTo),
        order,
        descending);
  }

  /** Fills in what the address left open: an officer's own cases, and the open ones. */
  void complete(boolean caseOfficer) {
    if (officer == null) {
      officer = caseOfficer ? MINE : ALL;
    }
    if (group == null && !searching) {
      group = WorklistGroup.OPEN;
    }
  }

  /** The choice as the query string of an address, with its question mark. */
  String toQuery() {
    StringJoiner query = new StringJoiner("&", "?", "");
    add(query, "group", group);
    add(query, "caseType", caseTypeCode);
    add(query, "officer", officer);
    add(query, "dueFrom", dueFrom);
    add(query, "dueTo", dueTo);
    add(query, "order", order);
    add(query, "descending", descending);
    add(query, "searching", searching);
    add(query, "first", first);
    add(query, "size", size == SIZES.get(0) ? null : size);
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
