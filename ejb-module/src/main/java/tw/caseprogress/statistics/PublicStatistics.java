package tw.caseprogress.statistics;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The open data of a window of days: what everyone may know, nothing that points at a person.
 *
 * <p>A group of 1 to 4 people is withheld with all its figures: they are empty and the group is
 * named in {@link #withheld()}. A group of nobody is shown as 0. Counts are cases, consents or
 * messages; see {@link PublicCounts} for each. Rates are shares from 0 to 1 and are empty, without
 * being withheld, where there is nothing to divide by.
 *
 * @param workingDays working days of the window, both ends included
 * @param onTimeRate 依限辦出率 = closed on time / closed
 * @param meanScore mean of the survey's scores, 1 to 5
 * @param withheld the groups that are too small to be shown
 */
public record PublicStatistics(
    int workingDays,
    long agencies,
    long caseTypes,
    OptionalLong consentingApplicants,
    OptionalLong received,
    OptionalLong closedOnTime,
    OptionalLong closedLate,
    OptionalLong openOnTime,
    OptionalLong openOverdue,
    OptionalDouble onTimeRate,
    OptionalLong emailsSent,
    OptionalLong textMessagesSent,
    OptionalLong surveyAnswers,
    OptionalDouble meanScore,
    Set<Group> withheld) {

  /** The fewest people that a published group has. */
  public static final int SMALLEST_GROUP = 5;

  /** Figures that speak of the same people and are withheld together. */
  public enum Group {
    /** consentingApplicants. */
    CONSENTING,
    /** received. */
    RECEIVED,
    /** closedOnTime, closedLate, onTimeRate. */
    CLOSED,
    /** openOnTime, openOverdue. */
    OPEN,
    /** emailsSent. */
    EMAILS,
    /** textMessagesSent. */
    TEXT_MESSAGES,
    /** surveyAnswers, meanScore. */
    SURVEY
  }

  /** Keeps its own copy of the groups. */
  public PublicStatistics {
    withheld = Set.copyOf(withheld);
  }

  /** Withholds the groups of counts that are too small. */
  public static PublicStatistics of(PublicCounts counts) {
    Set<Group> withheld = EnumSet.noneOf(Group.class);
    withholdIfSmall(withheld, Group.CONSENTING, counts.consentingApplicants());
    withholdIfSmall(withheld, Group.RECEIVED, counts.received());
    withholdIfSmall(withheld, Group.CLOSED, counts.closedOnTime() + counts.closedLate());
    withholdIfSmall(withheld, Group.OPEN, counts.openOnTime() + counts.openOverdue());
    withholdIfSmall(withheld, Group.EMAILS, counts.emailsSent());
    withholdIfSmall(withheld, Group.TEXT_MESSAGES, counts.textMessagesSent());
    withholdIfSmall(withheld, Group.SURVEY, counts.surveyAnswers());
    return new PublicStatistics(
        counts.workingDays(),
        counts.agencies(),
        counts.caseTypes(),
        shown(withheld, Group.CONSENTING, counts.consentingApplicants()),
        shown(withheld, Group.RECEIVED, counts.received()),
        shown(withheld, Group.CLOSED, counts.closedOnTime()),
        shown(withheld, Group.CLOSED, counts.closedLate()),
        shown(withheld, Group.OPEN, counts.openOnTime()),
        shown(withheld, Group.OPEN, counts.openOverdue()),
        withheld.contains(Group.CLOSED)
            ? OptionalDouble.empty()
            : OnTimeRate.of(counts.closedOnTime(), counts.closedLate()),
        shown(withheld, Group.EMAILS, counts.emailsSent()),
        shown(withheld, Group.TEXT_MESSAGES, counts.textMessagesSent()),
        shown(withheld, Group.SURVEY, counts.surveyAnswers()),
        withheld.contains(Group.SURVEY) ? OptionalDouble.empty() : counts.meanScore(),
        withheld);
  }

  private static void withholdIfSmall(Set<Group> withheld, Group group, long people) {
    if (people > 0 && people < SMALLEST_GROUP) {
      withheld.add(group);
    }
  }

  private static OptionalLong shown(Set<Group> withheld, Group group, long count) {
    return withheld.contains(group) ? OptionalLong.empty() : OptionalLong.of(count);
  }
}
