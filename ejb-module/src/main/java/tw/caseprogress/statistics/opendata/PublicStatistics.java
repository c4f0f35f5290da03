package tw.caseprogress.statistics.opendata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import tw.caseprogress.statistics.OnTimeRate;

/**
 * The open data of some finished months: what everyone may know, nothing that points at a person.
 *
 * <p>A group that {@link Withholding} withholds has no figure and is named in {@link #withheld()}.
 * Rates are shares from 0 to 1 and are empty, without being withheld, where there is nothing to
 * divide by. Where no month of what was asked for is published, there is no figure at all.
 *
 * @param coveredFrom the first day of the first month; empty where none is published
 * @param coveredTo the last day of the last month
 * @param workingDays working days of these months
 * @param agencies handling agencies of the cases received, as far as that tells of no small group
 * @param caseTypes case types of the cases received, as far as that tells of no small group
 * @param consentingApplicants consents to the service given
 * @param received cases received
 * @param closed cases closed
 * @param closedOnTime those of them on time
 * @param closedLate those of them late
 * @param open cases open at the end
 * @param openOnTime those of them not overdue
 * @param openOverdue those of them overdue
 * @param onTimeRate 依限辦出率 = closed on time / closed
 * @param emailsSent e-mails handed over
 * @param textMessagesSent text messages handed over
 * @param surveyAnswers answers to the satisfaction question
 * @param meanScore mean of their scores, 1 to 5
 * @param withheld the groups that are withheld
 */
public record PublicStatistics(
    Optional<LocalDate> coveredFrom,
    Optional<LocalDate> coveredTo,
    int workingDays,
    long agencies,
    long caseTypes,
    OptionalLong consentingApplicants,
    OptionalLong received,
    OptionalLong closed,
    OptionalLong closedOnTime,
    OptionalLong closedLate,
    OptionalLong open,
    OptionalLong openOnTime,
    OptionalLong openOverdue,
    OptionalDouble onTimeRate,
    OptionalLong emailsSent,
    OptionalLong textMessagesSent,
    OptionalLong surveyAnswers,
    OptionalDouble meanScore,
    Set<FigureGroup> withheld) {

  /** Keeps its own copy of the groups. */
  public PublicStatistics {
    withheld = Set.copyOf(withheld);
  }

  /** What is told where no finished month is published. */
  public static PublicStatistics ofNothing() {
    Told none = new Told(false, Set.of());
    return none.statistics(Optional.empty(), 0, 0, 0, OpenCounts.NONE);
  }

  /**
   * Leaves out the groups that are withheld.
   *
   * @param covered the months
   * @param workingDays working days of these months
   * @param agencies handling agencies of the cases received, as far as that tells of no small group
   * @param caseTypes case types of the cases received, as far as that tells of no small group
   */
  public static PublicStatistics of(
      CoveredMonths covered,
      int workingDays,
      long agencies,
      long caseTypes,
      OpenCounts counts,
      Set<FigureGroup> withheld) {
    return new Told(true, withheld)
        .statistics(Optional.of(covered), workingDays, agencies, caseTypes, counts);
  }

  /** Which figures are shown. */
  private record Told(boolean any, Set<FigureGroup> withheld) {

    PublicStatistics statistics(
        Optional<CoveredMonths> covered,
        int workingDays,
        long agencies,
        long caseTypes,
        OpenCounts counts) {
      return new PublicStatistics(
          covered.map(CoveredMonths::from),
          covered.map(CoveredMonths::to),
          workingDays,
          agencies,
          caseTypes,
          shown(FigureGroup.CONSENTING, counts.consents()),
          shown(FigureGroup.CASES, counts.received()),
          shown(FigureGroup.CASES, counts.closed()),
          shown(FigureGroup.CLOSED, counts.closedOnTime()),
          shown(FigureGroup.CLOSED, counts.closedLate()),
          shown(FigureGroup.CASES, counts.open()),
          shown(FigureGroup.OPEN, counts.openOnTime()),
          shown(FigureGroup.OPEN, counts.openOverdue()),
          isShown(FigureGroup.CLOSED)
              ? OnTimeRate.of(counts.closedOnTime(), counts.closedLate())
              : OptionalDouble.empty(),
          shown(FigureGroup.EMAILS, counts.emails()),
          shown(FigureGroup.TEXT_MESSAGES, counts.textMessages()),
          shown(FigureGroup.SURVEY, counts.answers()),
          isShown(FigureGroup.SURVEY) && counts.answers() > 0
              ? OptionalDouble.of((double) counts.scoreSum() / counts.answers())
              : OptionalDouble.empty(),
          withheld);
    }

    private boolean isShown(FigureGroup group) {
      return any && !withheld.contains(group);
    }

    private OptionalLong shown(FigureGroup group, long count) {
      return isShown(group) ? OptionalLong.of(count) : OptionalLong.empty();
    }
  }
}
