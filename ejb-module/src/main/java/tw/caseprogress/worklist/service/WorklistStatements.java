package tw.caseprogress.worklist.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.caseprogress.security.KeyedHash;
import tw.caseprogress.worklist.WorklistCounts;
import tw.caseprogress.worklist.WorklistFilter;
import tw.caseprogress.worklist.WorklistGroup;
import tw.caseprogress.worklist.WorklistOrder;

/**
 * The statements of a list that somebody looks at: each reads indexes, and of the cases only those
 * of a page; none counts further than {@link WorklistCounts#MOST} (ADR 262).
 *
 * <p>{@code benchmarks/lists} asks all of them of a million cases.
 *
 * @param mine whose cases the caller's own list holds
 * @param supervisor whether tasks of supervisors are the caller's too
 */
record WorklistStatements(
    long agencyId,
    Set<String> mine,
    LocalDate today,
    LocalDate lastDayDueSoon,
    boolean supervisor,
    KeyedHash blindIndex) {

  /** A statement, or the part of one, with its parameters. */
  record Asked(String sql, List<Object> parameters) {

    Object[] values() {
      return parameters.toArray();
    }
  }

  /**
   * What the open cases of an agency name: from one name of case_file_open_named to the next, as
   * many steps as there are names.
   */
  static final String NAMES =
      """
      with recursive named as (
        (select c.handling_agency_id, c.case_type_version_id, c.handling_unit
           from case_file c
          where c.handling_agency_id = ? and c.state <> 'CLOSED'
          order by c.case_type_version_id, c.handling_unit limit 1)
        union all
        select next.*
          from named n
          cross join lateral (
            select c.handling_agency_id, c.case_type_version_id, c.handling_unit
              from case_file c
             where c.handling_agency_id = n.handling_agency_id and c.state <> 'CLOSED'
               and (c.case_type_version_id, c.handling_unit)
                   > (n.case_type_version_id, n.handling_unit)
             order by c.case_type_version_id, c.handling_unit limit 1) next)
      select case_type_version_id, handling_unit from named
      """;

  /** What the counts of a worklist are called, and the group that each counts. */
  private record Named(String name, WorklistGroup group) {}

  private static final List<Named> COUNTS =
      List.of(
          new Named("overdue", WorklistGroup.OVERDUE),
          new Named("due_today", WorklistGroup.DUE_TODAY),
          new Named("due_soon", WorklistGroup.DUE_SOON),
          new Named("waiting", WorklistGroup.WAITING),
          new Named("open", WorklistGroup.OPEN),
          new Named("closed_this_month", WorklistGroup.CLOSED_THIS_MONTH),
          new Named("with_tasks", WorklistGroup.WITH_TASKS),
          new Named("to_approve", WorklistGroup.TO_APPROVE));

  /** What nobody has taken, and what waits for the supervisors; of the whole agency. */
  static final WorklistFilter TO_TAKE = ofAgency(WorklistGroup.OPEN, Optional.of(""));

  static final WorklistFilter TO_APPROVE = ofAgency(WorklistGroup.TO_APPROVE, Optional.empty());

  private static WorklistFilter ofAgency(WorklistGroup group, Optional<String> officer) {
    return new WorklistFilter(
        Optional.of(group),
        Optional.empty(),
        false,
        officer,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WorklistOrder.RISK,
        false);
  }

  /**
   * The cases of a page, for {@link ListedCases}: their ids alone are sorted, and their rows are
   * fetched when it is known which they are.
   */
  Asked page(WorklistFilter filter, int offset, int limit) {
    WorklistFilter shown = filter.shown(today);
    WorklistSelection selection = selection(shown);
    WorklistSorting sorting = WorklistSorting.of(shown);
    String ids =
        sorting.ofIndex()
            ? "select c.id from case_file c" + selection.where()
            : sortedElsewhere(selection, sorting);
    return new Asked(
        "("
            + ids
            + sorting.orderBy()
            + " offset ? limit ?) page join case_file c on c.id = page.id",
        List.of(selection.parametersAnd(offset, limit)));
  }

  /**
   * With {@code offset 0} the cases are found without a look at the order: else the planner might
   * walk an index that is in the order but holds the cases of all agencies, waiting for ours.
   */
  private static String sortedElsewhere(WorklistSelection selection, WorklistSorting sorting) {
    String columns =
        sorting.columns().stream().map(name -> ", c." + name).collect(Collectors.joining());
    return "select c.id from (select c.id"
        + columns
        + " from case_file c"
        + selection.where()
        + " offset 0) c";
  }

  /** The order of the rows of a page. */
  String orderBy(WorklistFilter filter) {
    return WorklistSorting.of(filter.shown(today)).orderBy();
  }

  /** How many cases the list has, up to one more than the most that are counted. */
  Asked count(WorklistFilter filter) {
    WorklistFilter shown = filter.shown(today);
    if (isOfTasksAlone(shown)) {
      OpenTasks tasks = OpenTasks.of(shown, agencyId, mine, OpenTasks.ofCaller(supervisor));
      return bounded(new Asked(tasks.cases(), tasks.parameters()));
    }
    WorklistSelection selection = selection(shown);
    return bounded(
        new Asked(
            "select from case_file c" + selection.where(), List.of(selection.parametersAnd())));
  }

  /** How many cases each group has, the rest of the filter kept, as one row. */
  Asked counts(WorklistFilter filter) {
    List<String> columns = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    for (Named count : COUNTS) {
      Asked one = count(filter.of(count.group()));
      columns.add("(" + one.sql() + ") as " + count.name());
      parameters.addAll(one.parameters());
    }
    Asked toTake = count(TO_TAKE);
    columns.add("(" + toTake.sql() + ") as to_take");
    parameters.addAll(toTake.parameters());
    return new Asked("select " + String.join(", ", columns), parameters);
  }

  private static Asked bounded(Asked cases) {
    List<Object> parameters = new ArrayList<>(cases.parameters());
    parameters.add(WorklistCounts.MOST + 1);
    return new Asked("select count(*) from (" + cases.sql() + " limit ?) counted", parameters);
  }

  /** Whether a task knows all that the list is narrowed by. */
  private static boolean isOfTasksAlone(WorklistFilter shown) {
    return shown.group().filter(WorklistGroup.WITH_TASKS::equals).isPresent()
        && shown.caseTypeCode().isEmpty()
        && shown.dueFrom().isEmpty()
        && shown.dueTo().isEmpty()
        && !shown.isSearch();
  }

  private WorklistSelection selection(WorklistFilter shown) {
    return WorklistSelection.of(
        shown, agencyId, mine, today, lastDayDueSoon, supervisor, blindIndex);
  }
}
