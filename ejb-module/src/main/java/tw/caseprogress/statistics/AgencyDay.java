package tw.caseprogress.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What one agency did for its deadlines on one day.
 *
 * @param businessDate the day
 * @param agencyId the handling agency
 * @param groups its cases by type and channel, groups without a case left out
 */
public record AgencyDay(LocalDate businessDate, long agencyId, List<GroupTally> groups) {

  /** Keeps its own copy of the groups. */
  public AgencyDay {
    groups = List.copyOf(groups);
  }

  /** The groups that add up and may be kept. */
  public List<GroupTally> balanced() {
    return groups.stream().filter(group -> group.tally().isBalanced()).toList();
  }

  /** The groups that do not add up: among their rows is a damaged one. */
  public List<GroupTally> unbalanced() {
    return groups.stream().filter(group -> !group.tally().isBalanced()).toList();
  }

  /** The sum of all groups that add up. */
  public DeadlineTally total() {
    return balanced().stream()
        .map(GroupTally::tally)
        .reduce(DeadlineTally.NONE, DeadlineTally::plus);
  }
}
