package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.calendar.WorkingDayCalendar;

/**
 * A lengthening of the limit of one case (展期): it adds its own working days after the due date.
 *
 * @param workingDays how many, 1 or more
 * @param notifiedOn the day the applicant is told, with the reason
 */
public record Extension(int workingDays, LocalDate notifiedOn) {

  public Extension {
    Objects.requireNonNull(notifiedOn, "notifiedOn");
    if (workingDays < 1) {
      throw new IllegalArgumentException("An extension is at least 1 day, not " + workingDays);
    }
  }

  /**
   * Why the case cannot be extended like this; empty if it can.
   *
   * <p>A limit in working days may be extended by at most as many. One in other units is compared
   * by the calendar: the case may not be due later than if its limit started again on the due date.
   */
  public Optional<ExtensionRefusal> refusal(
      DeadlineRule rule, CaseClock clock, WorkingDayCalendar calendar) {
    if (clock.extensionWorkingDays() > 0) {
      return Optional.of(ExtensionRefusal.ALREADY_EXTENDED);
    }
    LocalDate dueOn = rule.dueDate(clock, calendar, notifiedOn).on();
    if (!notifiedOn.isBefore(dueOn)) {
      return Optional.of(ExtensionRefusal.NOT_BEFORE_DUE_DATE);
    }
    return isLongerThanLimit(rule, dueOn, calendar)
        ? Optional.of(ExtensionRefusal.LONGER_THAN_LIMIT)
        : Optional.empty();
  }

  /**
   * Makes sure that no rule forbids the extension.
   *
   * @throws ExtensionRefusedException if one does
   */
  public void requireAllowed(DeadlineRule rule, CaseClock clock, WorkingDayCalendar calendar) {
    refusal(rule, clock, calendar)
        .ifPresent(
            refusal -> {
              throw new ExtensionRefusedException(refusal);
            });
  }

  private boolean isLongerThanLimit(
      DeadlineRule rule, LocalDate dueOn, WorkingDayCalendar calendar) {
    if (rule.limit().unit() == LimitUnit.WORKING_DAY) {
      return workingDays > rule.limit().length();
    }
    LocalDate extendedTo = calendar.plusWorkingDays(dueOn, workingDays);
    return extendedTo.isAfter(rule.dueOn(dueOn, calendar));
  }
}
