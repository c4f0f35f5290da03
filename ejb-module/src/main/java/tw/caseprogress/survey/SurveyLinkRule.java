package tw.caseprogress.survey;

import java.time.LocalDate;

/** How long the survey can be answered by the code from a notice. */
public final class SurveyLinkRule {

  public static final int DAYS = 30;

  private SurveyLinkRule() {}

  /** The last day on which the code holds. */
  public static LocalDate lastDay(LocalDate closedOn) {
    return closedOn.plusDays(DAYS);
  }
}
