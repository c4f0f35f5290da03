package tw.caseprogress.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.typed.TypedLine;

/**
 * Which cases a worklist shows, and in which order; always within the caller's agency.
 *
 * @param group empty for all cases, open and closed
 * @param onlyMine whether to confine it to the caller's own cases, and those of whom the caller
 *     stands in for today
 * @param officerLogin whose cases alone; empty for everybody's
 * @param unit the unit, as the case names it in Chinese; empty for all
 * @param text a case number, document number, or an applicant's full name or mobile number
 * @param closed the days within which they were closed; empty where the group says enough
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
    Optional<CaseSpan> closed,
    WorklistOrder order,
    boolean descending) {

  /** Whenever they were closed, if they are. */
  public WorklistFilter(
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
    this(
        group,
        caseTypeCode,
        onlyMine,
        officerLogin,
        unit,
        text,
        dueFrom,
        dueTo,
        Optional.empty(),
        order,
        descending);
  }

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
    closed.ifPresent(one -> kinds.add("closed"));
    return kinds;
  }

  /** The same of another group; of a group of closed cases of all their days. */
  public WorklistFilter of(WorklistGroup other) {
    return with(Optional.of(other), dueFrom, dueTo, Optional.empty(), order);
  }

  /** Whether words are searched for: what has them is few, and may be asked for in any way. */
  public boolean isSearch() {
    return text.filter(words -> !TypedLine.isBlank(words)).isPresent();
  }

  /**
   * What a screen shows of it at once, however many cases an agency has: every question that is
   * left is one that an index answers. Without words and a group these are the open cases; closed
   * ones are those of some days, by the day of their closing.
   */
  public WorklistFilter shown(LocalDate today) {
    if (isSearch()) {
      return this;
    }
    WorklistGroup shown = group.orElse(WorklistGroup.OPEN);
    if (!shown.isClosed()) {
      return with(Optional.of(shown), dueFrom, dueTo, Optional.empty(), order);
    }
    Optional<CaseSpan> days =
        shown == WorklistGroup.CLOSED
            ? Optional.of(closed.orElseGet(() -> CaseSpan.lastClosed(today)).ofList())
            : Optional.empty();
    return with(Optional.of(shown), Optional.empty(), Optional.empty(), days, WorklistOrder.RISK);
  }

  private WorklistFilter with(
      Optional<WorklistGroup> otherGroup,
      Optional<LocalDate> otherFrom,
      Optional<LocalDate> otherTo,
      Optional<CaseSpan> otherDays,
      WorklistOrder otherOrder) {
    return new WorklistFilter(
        otherGroup,
        caseTypeCode,
        onlyMine,
        officerLogin,
        unit,
        text,
        otherFrom,
        otherTo,
        otherDays,
        otherOrder,
        descending);
  }
}
