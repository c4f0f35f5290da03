package tw.caseprogress.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;

/**
 * What an officer should look at before a case is registered; none of it stops the registration.
 *
 * @param receivedLongAgo whether the application came in more than 30 days ago: a slip of the year
 *     or month, or papers that lay about
 * @param overdueAtOnce whether the limit has passed before the case begins
 * @param similar newest first, three at most: cases of the same type whose applicant has the same
 *     name and whose application came in within 30 days before this one, or after it
 */
public record IntakeWarnings(
    boolean receivedLongAgo, boolean overdueAtOnce, List<CaseNumber> similar) {

  /** Nothing to look at. */
  public static final IntakeWarnings NONE = new IntakeWarnings(false, false, List.of());

  /** How many similar cases are named. */
  public static final int MOST_SIMILAR = 3;

  private static final int LONG_AGO_DAYS = 30;
  private static final int SIMILAR_DAYS = 30;

  public IntakeWarnings {
    similar = List.copyOf(similar);
  }

  /**
   * The warnings of an application.
   *
   * @param dueOn empty as long as the limit does not count
   */
  public static IntakeWarnings of(
      LocalDate receivedOn, Optional<LocalDate> dueOn, LocalDate today, List<CaseNumber> similar) {
    return new IntakeWarnings(
        receivedOn.isBefore(today.minusDays(LONG_AGO_DAYS)),
        dueOn.filter(due -> due.isBefore(today)).isPresent(),
        similar);
  }

  /** The first day of receipt of a case that may be the same application. */
  public static LocalDate similarSince(LocalDate receivedOn) {
    return receivedOn.minusDays(SIMILAR_DAYS);
  }
}
