package tw.caseprogress.statistics;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tw.caseprogress.casefile.ContactLanguage;

/**
 * Which reports of the agency a supervisor wants.
 *
 * @param daily whether the report of the days is wanted at all
 * @param weekdays the weekdays in whose morning it is wanted; on days off none is mailed
 * @param monthly whether the report of the month is wanted
 * @param parts what it holds besides the sums
 * @param dueWithin how many working days ahead a due date is near
 * @param language what it is written in
 */
public record ReportSubscription(
    boolean daily,
    Set<DayOfWeek> weekdays,
    boolean monthly,
    Set<ReportPart> parts,
    int dueWithin,
    ContactLanguage language) {

  /** The farthest that a due date may lie ahead, in working days. */
  public static final int LONGEST_AHEAD = 10;

  /** What a supervisor gets who never chose: all of it, on every working day and every month. */
  public static final ReportSubscription OF_SUPERVISORS =
      new ReportSubscription(
          true,
          EnumSet.allOf(DayOfWeek.class),
          true,
          EnumSet.allOf(ReportPart.class),
          3,
          ContactLanguage.ZH_TW);

  /** What a head of an agency gets who never chose: nothing, for supervisors read it. */
  public static final ReportSubscription OF_HEADS =
      new ReportSubscription(
          false,
          OF_SUPERVISORS.weekdays,
          false,
          OF_SUPERVISORS.parts,
          OF_SUPERVISORS.dueWithin,
          OF_SUPERVISORS.language);

  /**
   * Keeps its own copies, in their order.
   *
   * @throws IllegalArgumentException if a due date is near at less than a day or too far ahead, or
   *     the report of the days is wanted on none of them
   */
  public ReportSubscription {
    weekdays = Collections.unmodifiableSet(copy(weekdays, DayOfWeek.class));
    parts = Collections.unmodifiableSet(copy(parts, ReportPart.class));
    if (dueWithin < 1 || dueWithin > LONGEST_AHEAD) {
      throw new IllegalArgumentException("Due within " + dueWithin + " working days");
    }
    if (daily && weekdays.isEmpty()) {
      throw new IllegalArgumentException("A report of the days, on none of them");
    }
  }

  private static <E extends Enum<E>> Set<E> copy(Set<E> some, Class<E> type) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(some);
    return copy;
  }

  /** Whether a report of the days is wanted in the morning of such a day. */
  public boolean wantsOn(DayOfWeek weekday) {
    return daily && weekdays.contains(weekday);
  }

  /** Whether a part is wanted. */
  public boolean wants(ReportPart part) {
    return parts.contains(part);
  }
}
