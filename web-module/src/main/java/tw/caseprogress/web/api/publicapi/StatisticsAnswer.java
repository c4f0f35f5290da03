package tw.caseprogress.web.api.publicapi;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.caseprogress.statistics.PublicStatistics;
import tw.caseprogress.statistics.StatisticsSelection;

/**
 * The open data of a window of days. A figure of a group under 5 people is left out, and the group
 * named in {@code withheld}.
 *
 * @param onTimeRate closed on time / all closed, 0 to 1; left out when none was closed
 * @param meanScore mean answer, 1 to 5; left out without an answer
 */
@Schema(name = "Statistics")
public record StatisticsAnswer(
    @Schema(type = SchemaType.STRING, format = "date") LocalDate from,
    @Schema(type = SchemaType.STRING, format = "date") LocalDate to,
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
    List<String> withheld) {

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
        figures.withheld().stream().map(Enum::name).sorted().toList());
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
            String.join(" ", withheld));
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
