package tw.caseprogress.reminder;

import java.util.Set;

/**
 * A rung of the reminder ladder: how near the due date is, and who is told.
 *
 * <p>Each rung tells all who were told on the one before. The names are stored.
 */
public enum ReminderRung {
  /** 3 or 2 working days are left. */
  THREE_DAYS_LEFT(Addressee.OFFICER),
  /** 1 working day is left. */
  ONE_DAY_LEFT(Addressee.OFFICER, Addressee.SUPERVISOR),
  /** The case is due today. */
  DUE_TODAY(Addressee.OFFICER, Addressee.SUPERVISOR),
  /** At least 1 working day has passed since the due date. */
  OVERDUE(Addressee.OFFICER, Addressee.SUPERVISOR, Addressee.AGENCY_HEAD);

  /** Who may be reminded of a case. */
  public enum Addressee {
    /** 承辦人 of the case. */
    OFFICER,
    /** 主管 of the handling agency. */
    SUPERVISOR,
    /** 機關首長 of the handling agency. */
    AGENCY_HEAD
  }

  private final Set<Addressee> addressees;

  ReminderRung(Addressee... addressees) {
    this.addressees = Set.of(addressees);
  }

  /** Whether somebody is told of a case on this rung. */
  public boolean tells(Addressee addressee) {
    return addressees.contains(addressee);
  }
}
