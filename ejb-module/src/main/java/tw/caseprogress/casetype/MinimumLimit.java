package tw.caseprogress.casetype;

import tw.caseprogress.deadline.HandlingLimit;

/**
 * The shortest limit that a case type may have: quicker items are not worth following.
 *
 * @param days working or calendar days; hours are compared in days of 24, months always pass
 */
public record MinimumLimit(int days) {

  /** 5 days, as the city proposes. */
  public static final int USUAL = 5;

  private static final int HOURS_OF_A_DAY = 24;

  /** Whether a limit is long enough. */
  public boolean allows(HandlingLimit limit) {
    return switch (limit.unit()) {
      case WORKING_DAY, CALENDAR_DAY -> limit.length() >= days;
      case HOUR -> limit.length() >= days * HOURS_OF_A_DAY;
      case MONTH -> true;
    };
  }
}
