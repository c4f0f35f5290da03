package tw.caseprogress.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Why a due date is what it is: every day from receipt to the due date, both included, in order.
 *
 * <p>The counted days are those of the limit, the extra limit and the extension, no more and no
 * less. While the due date is provisional, the days after {@link DueDate#asOf} are a projection.
 *
 * @param rule the rule that was applied
 * @param dueDate the due date that comes out
 * @param hoursFrom the moment that a limit in hours runs from; empty for other limits
 * @param days the days
 */
public record DeadlineLedger(
    DeadlineRule rule, DueDate dueDate, Optional<LocalDateTime> hoursFrom, List<LedgerDay> days) {

  public DeadlineLedger {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(hoursFrom, "hoursFrom");
    days = List.copyOf(days);
  }

  /**
   * The highest count: the days of the limit and of the extension together.
   *
   * <p>A limit in months has as many as these months have days; one in hours counts hours.
   */
  public int counted() {
    return days.stream().mapToInt(LedgerDay::counted).max().orElse(0);
  }

  /** How the case stood at the end of a day, which may lie before, in or after the ledger. */
  public ClockReading reading(LocalDate asOf) {
    int used = count(day -> !day.date().isAfter(asOf) && day.workingDay() && day.isCounted());
    int left = count(day -> day.date().isAfter(asOf) && day.isWorked());
    int paused =
        count(
            day ->
                !day.date().isAfter(asOf)
                    && day.workingDay()
                    && day.kind() == LedgerDayKind.PAUSED);
    return new ClockReading(asOf, used, left, paused);
  }

  private int count(Predicate<LedgerDay> condition) {
    return Math.toIntExact(days.stream().filter(condition).count());
  }
}
