package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.statistics.PublicStatistics;
import tw.caseprogress.statistics.StatisticsSelection;

/**
 * The open data of a window of days. A figure of a group under 5 people is left out, and the group
 * named in {@code withheld}.
 *
 * @param from the first day
 * @param to the last day
 * @param agency the agency whose cases were counted; left out for all
 * @param caseType the case type that was counted; left out for all
 * @param workingDays the working days of the window
 * @param agencies handling agencies of the cases received in the window
 * @param caseTypes case types of the cases received in the window
 * @param consentingApplicants consents to the service given in the window; left out when withheld
 * @param received cases received in the window; left out when withheld
 * @param closedOnTime cases closed in the window, on time; left out when withheld
 * @param closedLate cases closed in the window, late; left out when withheld
 * @param openOnTime cases open at the window's end and not overdue; left out when withheld
 * @param openOverdue cases open at the window's end and overdue; left out when withheld
 * @param onTimeRate closed on time / all closed, 0 to 1; left out when none was closed
 * @param emailsSent e-mails handed over in the window; left out when withheld
 * @param textMessagesSent text messages handed over in the window; left out when withheld
 * @param surveyAnswers answers to the satisfaction question in the window; left out when withheld
 * @param meanScore mean answer, 1 to 5; left out without an answer
 * @param withheld the groups that are too small to be shown
 */
public record StatisticsAnswer(
    LocalDate from,
    LocalDate to,
    String agency,
    String caseType,
    int workingDays,
    long agencies,
    long caseTypes,
    Long consentingApplicants,
    Long received,
    Long closedOnTime,
    Long closedLate,
    Long openOnTime,
    Long openOverdue,
    Double onTimeRate,
    Long emailsSent,
    Long textMessagesSent,
    Long surveyAnswers,
    Double meanScore,
    List<PublicStatistics.Group> withheld) {

  private static final String CSV_HEADER =
      "from,to,agency,caseType,workingDays,agencies,caseTypes,consentingApplicants,received,"
          + "closedOnTime,closedLate,openOnTime,openOverdue,onTimeRate,emailsSent,"
          + "textMessagesSent,surveyAnswers,meanScore,withheld";

  static StatisticsAnswer of(StatisticsSelection selection, PublicStatistics figures) {
    return new StatisticsAnswer(
        selection.from(),
        selection.to(),
        selection.agencyCode().orElse(null),
        selection.caseTypeCode().orElse(null),
        figures.workingDays(),
        figures.agencies(),
        figures.caseTypes(),
        shown(figures.consentingApplicants()),
        shown(figures.received()),
        shown(figures.closedOnTime()),
        shown(figures.closedLate()),
        shown(figures.openOnTime()),
        shown(figures.openOverdue()),
        shown(figures.onTimeRate()),
        shown(figures.emailsSent()),
        shown(figures.textMessagesSent()),
        shown(figures.surveyAnswers()),
        shown(figures.meanScore()),
        figures.withheld().stream().sorted(Comparator.comparing(Enum::name)).toList());
  }

  /**
   * The same as a table of one row (RFC 4180): an empty field is not known or withheld, the groups
   * withheld are parted by spaces.
   */
  String csv() {
    Stream<Object> fields =
        Stream.of(
            cell(from),
            cell(to),
            cell(agency),
            cell(caseType),
            cell(workingDays),
            cell(agencies),
            cell(caseTypes),
            cell(consentingApplicants),
            cell(received),
            cell(closedOnTime),
            cell(closedLate),
            cell(openOnTime),
            cell(openOverdue),
            cell(onTimeRate),
            cell(emailsSent),
            cell(textMessagesSent),
            cell(surveyAnswers),
            cell(meanScore),
            withheld.stream().map(Enum::name).collect(Collectors.joining(" ")));
    return CSV_HEADER + "\r\n" + String.join(",", fields.map(String::valueOf).toList()) + "\r\n";
  }

  // Codes and numbers only: nothing that needs quotes.
  private static Object cell(Object value) {
    return value == null ? "" : value;
  }

  private static Long shown(OptionalLong figure) {
    return figure.isPresent() ? figure.getAsLong() : null;
  }

  private static Double shown(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }
}
