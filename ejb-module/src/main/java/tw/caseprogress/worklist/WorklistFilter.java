package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which cases a worklist shows, and in which order; always within the caller's agency.
 *
 * @param group empty for all cases, open and closed
 * @param onlyMine whether to confine it to the caller's own cases, and those of whom the caller
 *     stands in for today
 * @param officerLogin whose cases alone; empty for everybody's
 * @param unit the unit, as the case names it in Chinese; empty for all
 * @param text a case number, document number, or an applicant's full name or mobile number
 */
public record WorklistFilter(
    Optional<WorklistGroup> group,
    Optional<String> caseTypeCode,
    boolean onlyMine,
    Optional<String> officerLogin,
    Optional<String> unit,
    Optional<String> text,
    Optional<LocalDate> dueFrom,
    Optional<LocalDate> dueTo,
    WorklistOrder order,
    boolean descending) {

  /** The cases that the caller works on, the most urgent first. */
  public static final WorklistFilter OWN =
      new WorklistFilter(
          Optional.empty(),
          Optional.empty(),
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          WorklistOrder.RISK,
          false);

  /** By which kinds of words and choices it is narrowed; no values, for they may name somebody. */
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    group.ifPresent(one -> kinds.add("group"));
    caseTypeCode.ifPresent(one -> kinds.add("caseType"));
    if (onlyMine) {
      kinds.add("mine");
    }
    officerLogin.ifPresent(one -> kinds.add("officer"));
    unit.ifPresent(one -> kinds.add("unit"));
    text.ifPresent(one -> kinds.add("search"));
    dueFrom.ifPresent(one -> kinds.add("dueFrom"));
    dueTo.ifPresent(one -> kinds.add("dueTo"));
    return kinds;
  }

  /** The same of all groups, by which the groups are counted. */
  public WorklistFilter ofAllGroups() {
    return new WorklistFilter(
        Optional.empty(),
        caseTypeCode,
        onlyMine,
        officerLogin,
        unit,
        text,
        dueFrom,
        dueTo,
        order,
        descending);
  }
}
