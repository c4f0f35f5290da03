package tw.caseprogress.calendar;

import java.time.LocalDate;

/** What a change of the calendar was. */
public enum CalendarChangeKind {
  /** Years and closures that came with a release. */
  SHIPPED,
  /** An official year file was taken over. */
  YEAR_EDITION,
  /** A closure was declared. */
  CLOSURE_ENTERED,
  /** A closure was taken back, because it was wrong. */
  CLOSURE_WITHDRAWN;

  /** Whether years were published, and not a closure declared or taken back. */
  public boolean isEdition() {
    return this == SHIPPED || this == YEAR_EDITION;
  }

  /** The earliest due date that such a change may move; see {@link CalendarChange#firstDueOn()}. */
  public LocalDate firstDueOn(LocalDate firstDay) {
    return isEdition() ? firstDay.withDayOfYear(1).minusYears(1) : firstDay;
  }
}
