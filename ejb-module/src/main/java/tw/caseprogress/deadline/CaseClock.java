package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened to one case that its deadline depends on.
 *
 * <p>Made in steps: {@code CaseClock.receivedOn(day).pausedBy(pauses).extendedBy(5)}.
 *
 * @param receivedOn the day the paper came in (by mail, where the type says so, the postmark's)
 * @param receivedAt the time of day it came in, which only a limit in hours asks for; null if not
 *     known: hours then run from the end of the day
 * @param startedOn the day the papers were complete, or the intake window closed, for rules that
 *     count from there; null while that has not happened, and for rules that count from receipt
 * @param pauses the times the clock stood still, in any order; they may overlap
 * @param extraWorkingDays the working days that an outside review or an upward referral adds to the
 *     limit of this case, 0 if none
 * @param extensionWorkingDays the working days granted on top (展期), 0 if none
 */
public record CaseClock(
    LocalDate receivedOn,
    LocalTime receivedAt,
    LocalDate startedOn,
    List<ClockPause> pauses,
    int extraWorkingDays,
    int extensionWorkingDays) {

  public CaseClock {
    Objects.requireNonNull(receivedOn, "receivedOn");
    pauses = List.copyOf(pauses);
    if (startedOn != null && startedOn.isBefore(receivedOn)) {
      throw new IllegalArgumentException(
          "The clock cannot start on " + startedOn + ", before the receipt on " + receivedOn);
    }
    if (extraWorkingDays < 0) {
      throw new IllegalArgumentException("An extra limit cannot be " + extraWorkingDays);
    }
    if (extensionWorkingDays < 0) {
      throw new IllegalArgumentException("An extension cannot be " + extensionWorkingDays);
    }
  }

  /** A case that came in on the day and was neither paused nor extended. */
  public static CaseClock receivedOn(LocalDate receivedOn) {
    return new CaseClock(receivedOn, null, null, List.of(), 0, 0);
  }

  /** The same case, with the time of day it came in. */
  public CaseClock at(LocalTime time) {
    return new CaseClock(
        receivedOn, time, startedOn, pauses, extraWorkingDays, extensionWorkingDays);
  }

  /** The same case, with the day on which its papers were complete or its window closed. */
  public CaseClock startedOn(LocalDate day) {
    return new CaseClock(
        receivedOn, receivedAt, day, pauses, extraWorkingDays, extensionWorkingDays);
  }

  /** The same case with these pauses instead of its own. */
  public CaseClock pausedBy(List<ClockPause> thesePauses) {
    return new CaseClock(
        receivedOn, receivedAt, startedOn, thesePauses, extraWorkingDays, extensionWorkingDays);
  }

  /** The same case with this extension instead of its own. */
  public CaseClock extendedBy(int workingDays) {
    return new CaseClock(receivedOn, receivedAt, startedOn, pauses, extraWorkingDays, workingDays);
  }

  /** The same case with this extra limit instead of its own. */
  public CaseClock grantedExtra(int workingDays) {
    return new CaseClock(
        receivedOn, receivedAt, startedOn, pauses, workingDays, extensionWorkingDays);
  }

  /** The day the limit counts from under the rule; empty if that day has not come yet. */
  Optional<LocalDate> startUnder(DeadlineRule rule) {
    return rule.start() == ClockStart.RECEIVED
        ? Optional.of(receivedOn)
        : Optional.ofNullable(startedOn);
  }
}
