package tw.caseprogress.casetype;

import tw.caseprogress.deadline.HandlingLimit;

/**
 * What waiting for another office (會外機關審查, 層轉核釋) does to the limit of a case.
 *
 * @param extraWorkingDays the working days it adds to the limit of the case, 0 if none
 * @param pauses whether the clock stands still meanwhile
 */
public record OutsideWait(int extraWorkingDays, boolean pauses) {

  /** For case types that do not provide for it: it cannot be entered into their cases. */
  public static final OutsideWait NOT_PROVIDED = new OutsideWait(0, false);

  public OutsideWait {
    if (extraWorkingDays < 0) {
      throw new IllegalArgumentException("An extra limit cannot be " + extraWorkingDays);
    }
  }

  /** Whether cases of the type may wait for the other office on the record. */
  public boolean isProvided() {
    return pauses || extraWorkingDays > 0;
  }

  /** In words, e.g. {@code adds 5 working days}. */
  @Override
  public String toString() {
    if (!isProvided()) {
      return "is not provided for";
    }
    if (extraWorkingDays == 0) {
      return "stops the clock";
    }
    String added = "adds " + HandlingLimit.workingDays(extraWorkingDays);
    return pauses ? added + " and stops the clock" : added;
  }
}
