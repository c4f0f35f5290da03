package tw.caseprogress.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What one agency did for its deadlines on one day.
 *
 * @param businessDate the day
 * @param agencyId the handling agency
 * @param countedAt when it was counted, all of it at one moment
 * @param groups its cases by type and channel, groups without a case left out
 * @param facts what else is kept, by type; types of which there is nothing left out
 * @param strange rows that could not be read, in words without any person
 */
public record AgencyDay(
    LocalDate businessDate,
    long agencyId,
    Instant countedAt,
    List<GroupTally> groups,
    List<TypeFacts> facts,
    List<String> strange) {

  /** Keeps its own copies. */
  public AgencyDay {
    groups = List.copyOf(groups);
    facts = List.copyOf(facts);
    strange = List.copyOf(strange);
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
