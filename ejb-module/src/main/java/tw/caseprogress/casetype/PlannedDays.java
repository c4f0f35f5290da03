package tw.caseprogress.casetype;

import tw.caseprogress.deadline.HandlingLimit;

/**
 * The planned working days of the steps of a case type beside the working days that its limit can
 * hold.
 *
 * @param always of the steps that no case passes by
 * @param all of all steps
 * @param most the working days that the limit holds at most: without a calendar only a limit in
 *     working days says how many they are
 */
public record PlannedDays(int always, int all, int most) {

  private static final int HOURS_OF_A_DAY = 24;
  private static final int MOST_OF_A_MONTH = 23;

  /** The sums of a design. */
  public static PlannedDays of(CaseTypeDefinition design) {
    int always = 0;
    int all = 0;
    for (KeyStepView step : design.steps()) {
      all += step.plannedWorkingDays();
      always += step.optional() ? 0 : step.plannedWorkingDays();
    }
    return new PlannedDays(always, all, most(design.limit()));
  }

  private static int most(HandlingLimit limit) {
    return switch (limit.unit()) {
      case WORKING_DAY, CALENDAR_DAY -> limit.length();
      case HOUR -> (limit.length() + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
      case MONTH -> limit.length() * MOST_OF_A_MONTH;
    };
  }

  /** Whether a case that takes each step as planned is late for certain. */
  public boolean isOverLimit() {
    return always > most;
  }

  /** Whether it is late if it takes the optional steps too. */
  public boolean isOverLimitWithOptional() {
    return all > most;
  }
}
