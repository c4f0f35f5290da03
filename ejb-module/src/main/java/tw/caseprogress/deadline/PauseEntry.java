package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * The act of entering a pause into a case.
 *
 * @param pause the pause
 * @param enteredOn the day on which it is entered
 * @param noticeSent whether the notice behind it was really sent; a disaster needs none
 */
public record PauseEntry(ClockPause pause, LocalDate enteredOn, boolean noticeSent) {

  /** The reasons that stop the clock of every type; the others do if the type says so. */
  public static final Set<PauseReason> REASONS_OF_EVERY_TYPE =
      Set.copyOf(EnumSet.of(PauseReason.SUPPLEMENT, PauseReason.DISASTER));

  public PauseEntry {
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(enteredOn, "enteredOn");
  }

  /** Whether it was entered with an earlier date; marked as such and counted in the statistics. */
  public boolean isBackDated() {
    return pause.from().isBefore(enteredOn);
  }

  /**
   * Why the pause cannot be entered; empty if it can.
   *
   * @param pausingReasons the reasons that the type of the case provides for
   */
  public Optional<PauseRefusal> refusal(
      DeadlineRule rule,
      CaseClock clock,
      WorkingDayCalendar calendar,
      Set<PauseReason> pausingReasons) {
    if (!pausingReasons.contains(pause.reason())) {
      return Optional.of(PauseRefusal.REASON_DOES_NOT_PAUSE);
    }
    if (!noticeSent && pause.reason() != PauseReason.DISASTER) {
      return Optional.of(PauseRefusal.NOTICE_NOT_SENT);
    }
    if (pause.from().isBefore(clock.receivedOn())) {
      return Optional.of(PauseRefusal.BEFORE_RECEIPT);
    }
    if (pause.from().isAfter(enteredOn)) {
      return Optional.of(PauseRefusal.IN_THE_FUTURE);
    }
    if (clock.pauses().stream().anyMatch(this::isSameAndOpen)) {
      return Optional.of(PauseRefusal.ALREADY_OPEN);
    }
    return rule.isOverdue(clock, calendar, enteredOn)
        ? Optional.of(PauseRefusal.DUE_DATE_PASSED)
        : Optional.empty();
  }

  /**
   * Makes sure that no guard forbids the pause.
   *
   * @throws PauseRefusedException if one does
   */
  public void requireAllowed(
      DeadlineRule rule,
      CaseClock clock,
      WorkingDayCalendar calendar,
      Set<PauseReason> pausingReasons) {
    refusal(rule, clock, calendar, pausingReasons)
        .ifPresent(
            refusal -> {
              throw new PauseRefusedException(refusal);
            });
  }

  private boolean isSameAndOpen(ClockPause other) {
    return other.isOpen() && other.reason() == pause.reason();
  }
}
