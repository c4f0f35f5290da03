package tw.caseprogress.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one person is reminded of on one business date.
 *
 * @param cases the longest overdue first; at least one
 */
public record ReminderDigest(LocalDate businessDate, String agencyName, List<RemindedCase> cases) {

  /** Keeps its own copy of the list. */
  public ReminderDigest {
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("A digest reminds of something");
    }
  }

  /** How many of its cases stand on a rung. */
  public long count(ReminderRung rung) {
    return cases.stream().filter(one -> one.rung() == rung).count();
  }
}
