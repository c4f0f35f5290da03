package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.caseprogress.statistics.opendata.FigureGroup;
import tw.caseprogress.statistics.opendata.PublicStatistics;
import tw.caseprogress.statistics.opendata.StatisticsSelection;

/**
 * The open data of a window of days, widened to whole finished months. Where a figure would tell of
 * fewer than 5 people, its group is left out and named in {@code withheld}.
 *
 * @param from the first day asked for
 * @param to the last day asked for
 * @param coveredFrom the first day that was counted; left out when no finished month is in the
 *     window
 * @param coveredTo the last day that was counted; left out when no finished month is in the window
 * @param agency the agency whose cases were counted; left out for all
 * @param caseType the case type that was counted; left out for all
 * @param workingDays the working days from coveredFrom to coveredTo
 * @param agencies handling agencies of the cases received, as far as that tells of no small group
 * @param caseTypes case types of the cases received, as far as that tells of no small group
 * @param consentingApplicants consents to the service recorded; left out when withheld
 * @param received cases received; left out when withheld
 * @param closed cases closed; left out when withheld
 * @param closedOnTime those of them on time; left out when withheld
 * @param closedLate those of them late; left out when withheld
 * @param open cases open at the end of coveredTo; left out when withheld
 * @param openOnTime those of them not overdue; left out when withheld
 * @param openOverdue those of them overdue; left out when withheld
 * @param onTimeRate closed on time / all closed, 0 to 1; left out when none was closed
 * @param emailsSent e-mails handed over; left out when withheld
 * @param textMessagesSent text messages handed over; left out when withheld
 * @param surveyAnswers answers to the satisfaction question; left out when withheld
 * @param meanScore mean answer, 1 to 5; left out without an answer
 * @param withheld the groups that are withheld
 */
public record StatisticsAnswer(
    LocalDate from,
    LocalDate to,
    LocalDate coveredFrom,
    LocalDate coveredTo,
    String agency,
    String caseType,
    int workingDays,
    long agencies,
    long caseTypes,
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
    List<FigureGroup> withheld)
    implements CsvAnswer {

  private static final String CSV_HEADER =
      "from,to,coveredFrom,coveredTo,agency,caseType,workingDays,agencies,caseTypes,"
          + "consentingApplicants,received,closed,closedOnTime,closedLate,open,openOnTime,"
          + "openOverdue,onTimeRate,emailsSent,textMessagesSent,surveyAnswers,meanScore,withheld";

  static StatisticsAnswer of(StatisticsSelection selection, PublicStatistics figures) {
    return new StatisticsAnswer(
        selection.from(),
        selection.to(),
        figures.coveredFrom().orElse(null),
        figures.coveredTo().orElse(null),
        selection.agencyCode().orElse(null),
        selection.caseTypeCode().orElse(null),
        figures.workingDays(),
        figures.agencies(),
        figures.caseTypes(),
        shown(figures.consentingApplicants()),
        shown(figures.received()),
        shown(figures.closed()),
        shown(figures.closedOnTime()),
        shown(figures.closedLate()),
        shown(figures.open()),
        shown(figures.openOnTime()),
        shown(figures.openOverdue()),
        shown(figures.onTimeRate()),
        shown(figures.emailsSent()),
        shown(figures.textMessagesSent()),
        shown(figures.surveyAnswers()),
        shown(figures.meanScore()),
        sorted(figures));
  }

  @Override
  public String csv() {
    Stream<Object> cells =
        Stream.of(
            cell(from),
            cell(to),
            cell(coveredFrom),
            cell(coveredTo),
            cell(agency),
            cell(caseType),
            cell(workingDays),
            cell(agencies),
            cell(caseTypes),
            cell(consentingApplicants),
            cell(received),
            cell(closed),
            cell(closedOnTime),
            cell(closedLate),
            cell(open),
            cell(openOnTime),
            cell(openOverdue),
            cell(onTimeRate),
            cell(emailsSent),
            cell(textMessagesSent),
            cell(surveyAnswers),
            cell(meanScore),
            cell(withheld));
    return CSV_HEADER + "\r\n" + line(cells);
  }

  /** A line of a table (RFC 4180). */
  static String line(Stream<Object> cells) {
    return cells.map(String::valueOf).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Codes and numbers only: nothing that needs quotes. Nothing is empty, groups have blanks. */
  static Object cell(Object value) {
    if (value instanceof List<?> groups) {
      return groups.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
    return value == null ? "" : value;
  }

  static Long shown(OptionalLong figure) {
    return figure.isPresent() ? figure.getAsLong() : null;
  }

  static Double shown(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }

  static List<FigureGroup> sorted(PublicStatistics figures) {
    return figures.withheld().stream().sorted(Comparator.comparing(Enum::name)).toList();
  }
}
