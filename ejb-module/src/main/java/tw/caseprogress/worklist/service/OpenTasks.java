package tw.caseprogress.worklist.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.caseprogress.worklist.WorklistFilter;

/**
 * The cases of the open tasks that a list is about, as a part of a statement: each task knows the
 * agency, the unit and the officer of its case (officer_task_open_of_agency,
 * officer_task_to_approve).
 */
record OpenTasks(String cases, List<Object> parameters) {

  /** Those that supervisors see to. */
  static final String OF_SUPERVISORS = "t.kind = 'EXTENSION_TO_APPROVE'";

  /** Of the tasks {@code t} those that the caller can see to. */
  static String ofCaller(boolean supervisor) {
    return supervisor ? "true" : "t.kind <> 'EXTENSION_TO_APPROVE'";
  }

  /**
   * The tasks of an agency, narrowed by whose cases they are of.
   *
   * @param mine whose cases the caller's own list holds
   * @param kinds which tasks {@code t}
   */
  static OpenTasks of(WorklistFilter filter, long agencyId, Set<String> mine, String kinds) {
    List<String> conditions = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    conditions.add("t.handling_agency_id = ?");
    parameters.add(agencyId);
    conditions.add("t.done_at is null");
    conditions.add(kinds);
    if (filter.onlyMine()) {
      conditions.add("t.officer_login " + WorklistSelection.isOneOf(mine));
      parameters.add(WorklistSelection.officers(mine));
    }
    filter
        .officerLogin()
        .ifPresent(
            login -> {
              conditions.add("t.officer_login = ?");
              parameters.add(login);
            });
    filter
        .unit()
        .ifPresent(
            unit -> {
              conditions.add("t.handling_unit = ?");
              parameters.add(unit);
            });
    return new OpenTasks(
        "select distinct t.case_file_id from officer_task t where "
            + String.join(" and ", conditions),
        List.copyOf(parameters));
  }
}
