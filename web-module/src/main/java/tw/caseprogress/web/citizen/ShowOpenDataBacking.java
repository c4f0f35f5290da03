package tw.caseprogress.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.caseprogress.statistics.opendata.CoveredMonths;
import tw.caseprogress.statistics.service.OpenDataQuery;

/** Backs {@code /open-data.xhtml}: what there is to download, and what it means. */
@Named
@RequestScoped
public class ShowOpenDataBacking {

  /** The sentences of the rule by which figures are withheld. */
  private static final List<String> RULES = List.of("months", "five", "parts", "kept");

  /** What an answer may hold, of a window or of a month, in the order of the tables. */
  static final List<String> MEMBERS =
      List.of(
          "month",
          "from",
          "to",
          "coveredFrom",
          "coveredTo",
          "agency",
          "caseType",
          "workingDays",
          "agencies",
          "caseTypes",
          "consentingApplicants",
          "received",
          "closed",
          "closedOnTime",
          "closedLate",
          "open",
          "openOnTime",
          "openOverdue",
          "onTimeRate",
          "emailsSent",
          "textMessagesSent",
          "surveyAnswers",
          "meanScore",
          "withheld");

  @Inject private OpenDataQuery openData;

  private List<CoveredMonths> years;

  /** The published months with figures, year by year, the latest first. */
  public List<CoveredMonths> getYears() {
    if (years == null) {
      years = openData.publishedYears();
    }
    return years;
  }

  /** The sentences of the rule by which figures are withheld. */
  public List<String> getRules() {
    return RULES;
  }

  /** What an answer may hold. */
  public List<String> getMembers() {
    return MEMBERS;
  }
}
