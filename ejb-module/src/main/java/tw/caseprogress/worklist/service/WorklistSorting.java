package tw.caseprogress.worklist.service;

import java.util.List;
import java.util.Optional;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;

/**
 * The order of a list as terms of a statement; the last term makes it the same every time.
 *
 * @param columns what the terms name of a case {@code c}, but for its id
 * @param terms what comes after {@code order by}
 * @param ofIndex whether an index has the cases in this order, so that only those of a page are
 *     read; in any other order all that the list holds are read from an index and sorted
 */
record WorklistSorting(List<String> columns, String terms, boolean ofIndex) {

  static WorklistSorting of(WorklistFilter filter) {
    String direction = filter.descending() ? " desc" : " asc";
    return switch (filter.order()) {
      case RISK -> risk(filter, direction);
      case DUE -> due(filter, direction);
      case RECEIVED -> sorted("received_on", direction);
      case NUMBER ->
          new WorklistSorting(List.of("case_number"), "c.case_number" + direction, false);
      case OFFICER -> officer(filter.group(), direction);
    };
  }

  private static WorklistSorting sorted(String column, String direction) {
    return new WorklistSorting(List.of(column), "c." + column + direction + ", c.id", false);
  }

  private static WorklistSorting risk(WorklistFilter filter, String direction) {
    Optional<WorklistGroup> group = filter.group();
    if (group.filter(WorklistGroup::isClosed).isPresent()) {
      return closed(filter);
    }
    return group.filter(WorklistGroup::isOpen).isPresent()
        ? due(filter, direction)
        : mixed(direction);
  }

  /** The latest first; case_file_closed_by_agency and its like. */
  private static WorklistSorting closed(WorklistFilter filter) {
    String direction = filter.descending() ? " asc" : " desc";
    return new WorklistSorting(
        List.of("closed_on"), "c.closed_on" + direction + ", c.id" + direction, !filter.isSearch());
  }

  /** In the order of case_file_open_by_agency and case_file_open_by_officer, if ascending. */
  private static WorklistSorting due(WorklistFilter filter, String direction) {
    boolean open =
        filter.group().filter(one -> one.isOpen() && one != WorklistGroup.TO_APPROVE).isPresent();
    return new WorklistSorting(
        List.of("due_on"),
        "c.due_on" + direction + " nulls last, c.id",
        open && !filter.descending() && !filter.isSearch());
  }

  /** Open ones before closed ones; of a search or of tasks, which are not many. */
  private static WorklistSorting mixed(String direction) {
    return new WorklistSorting(
        List.of("state", "due_on", "closed_on"),
        "(c.state = 'CLOSED')"
            + direction
            + ", case when c.state = 'CLOSED' then null else c.due_on end"
            + direction
            + " nulls last, c.closed_on desc, c.id",
        false);
  }

  private static WorklistSorting officer(Optional<WorklistGroup> group, String direction) {
    String then = group.filter(WorklistGroup::isClosed).isPresent() ? "closed_on" : "due_on";
    return new WorklistSorting(
        List.of("officer_login", then),
        "c.officer_login" + direction + ", c." + then + direction + ", c.id",
        false);
  }

  /** Which order it is, as the end of a statement. */
  String orderBy() {
    return " order by " + terms;
  }
}
