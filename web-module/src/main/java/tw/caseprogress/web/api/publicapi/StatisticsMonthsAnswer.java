package tw.caseprogress.web.api.publicapi;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.statistics.opendata.FigureGroup;
import tw.caseprogress.statistics.opendata.MonthsSelection;
import tw.caseprogress.statistics.opendata.PublicMonth;
import tw.caseprogress.statistics.opendata.PublicStatistics;

/**
 * The open data month by month, of finished months: in each all agencies together, then agency by
 * agency.
 *
 * @param from the first month asked for
 * @param to the last month asked for
 * @param agency the agency whose cases were counted; left out for all
 * @param caseType the case type that was counted; left out for all
 * @param months a row for each month and agency
 */
public record StatisticsMonthsAnswer(
    String from, String to, String agency, String caseType, List<StatisticsMonth> months)
    implements CsvAnswer {

  private static final String CSV_HEADER =
      "month,agency,caseType,consentingApplicants,received,closed,closedOnTime,closedLate,open,"
          + "openOnTime,openOverdue,onTimeRate,emailsSent,textMessagesSent,surveyAnswers,"
          + "meanScore,withheld\r\n";

  static StatisticsMonthsAnswer of(MonthsSelection selection, List<PublicMonth> months) {
    return new StatisticsMonthsAnswer(
        selection.months().first().toString(),
        selection.months().last().toString(),
        selection.agencyCode().orElse(null),
        selection.caseTypeCode().orElse(null),
        months.stream().map(StatisticsMonth::of).toList());
  }

  @Override
  public String csv() {
    return months.stream()
        .map(row -> row.line(caseType))
        .collect(Collectors.joining("", CSV_HEADER, ""));
  }

  /**
   * The figures of a month.
   *
   * @param month the month
   * @param agency the agency; left out for all together
   * @param consentingApplicants consents to the service recorded; left out when withheld
   * @param received cases received; left out when withheld
   * @param closed cases closed; left out when withheld
   * @param closedOnTime those of them on time; left out when withheld
   * @param closedLate those of them late; left out when withheld
   * @param open cases open at the end of the month; left out when withheld
   * @param openOnTime those of them not overdue; left out when withheld
   * @param openOverdue those of them overdue; left out when withheld
   * @param onTimeRate closed on time / all closed, 0 to 1; left out when none was closed
   * @param emailsSent e-mails handed over; left out when withheld
   * @param textMessagesSent text messages handed over; left out when withheld
   * @param surveyAnswers answers to the satisfaction question; left out when withheld
   * @param meanScore mean answer, 1 to 5; left out without an answer
   * @param withheld the groups that are withheld
   */
  public record StatisticsMonth(
      String month,
      String agency,
      Long consentingApplicants,
      Long received,
      Long closed,
      Long closedOnTime,
      Long closedLate,
      Long open,
      Long openOnTime,
      Long openOverdue,
      Double onTimeRate,
      Long emailsSent,
      Long textMessagesSent,
      Long surveyAnswers,
      Double meanScore,
      List<FigureGroup> withheld) {

    static StatisticsMonth of(PublicMonth month) {
      PublicStatistics figures = month.figures();
      return new StatisticsMonth(
          month.month().toString(),
          month.agencyCode().orElse(null),
          StatisticsAnswer.shown(figures.consentingApplicants()),
          StatisticsAnswer.shown(figures.received()),
          StatisticsAnswer.shown(figures.closed()),
          StatisticsAnswer.shown(figures.closedOnTime()),
          StatisticsAnswer.shown(figures.closedLate()),
          StatisticsAnswer.shown(figures.open()),
          StatisticsAnswer.shown(figures.openOnTime()),
          StatisticsAnswer.shown(figures.openOverdue()),
          StatisticsAnswer.shown(figures.onTimeRate()),
          StatisticsAnswer.shown(figures.emailsSent()),
          StatisticsAnswer.shown(figures.textMessagesSent()),
          StatisticsAnswer.shown(figures.surveyAnswers()),
          StatisticsAnswer.shown(figures.meanScore()),
          StatisticsAnswer.sorted(figures));
    }

    private String line(String caseType) {
      return StatisticsAnswer.line(
          Stream.of(
                  month,
                  agency,
                  caseType,
                  consentingApplicants,
                  received,
                  closed,
                  closedOnTime,
                  closedLate,
                  open,
                  openOnTime,
                  openOverdue,
                  onTimeRate,
                  emailsSent,
                  textMessagesSent,
                  surveyAnswers,
                  meanScore,
                  withheld)
              .map(StatisticsAnswer::cell));
    }
  }
}
