package tw.caseprogress.statistics;

import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tw.caseprogress.gateway.LetterWords;
import tw.caseprogress.statistics.AgencyReport.CaseTypeLine;
import tw.caseprogress.statistics.AgencyReport.OverdueCase;

/**
 * An agency report as the mail that a supervisor reads: the figures first, then the cases that need
 * a hand, then the words' definitions.
 *
 * <p>In Traditional Chinese with 民國 dates. The plain text says the same as the HTML.
 *
 * @param subject the mail's subject
 * @param text the mail as plain text
 * @param html the mail as HTML, complete in itself: no picture or style is fetched
 */
public record AgencyReportLetter(String subject, String text, String html) {

  private static final Locale LANGUAGE = Locale.TAIWAN;

  private static final LetterWords WORDS = new LetterWords("tw.caseprogress.i18n.AgencyReport");

  private static final Template TEXT = LetterWords.text(AgencyReportLetter.class, "agency-report");
  private static final Template HTML = LetterWords.html(AgencyReportLetter.class, "agency-report");

  /** Writes the letter of a report. */
  public static AgencyReportLetter of(AgencyReport report) {
    Map<String, Object> values = values(report);
    String subject =
        WORDS.say(
            "subject",
            report.agencyName(),
            WORDS.day(report.businessDate()),
            report.overdueInAll());
    return new AgencyReportLetter(subject, TEXT.execute(values), HTML.execute(values));
  }

  /**
   * What tells this letter from another one: 64 hexadecimal digits, equal for equal letters.
   *
   * <p>With it a run for the same date sends only the letters that have changed.
   */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(subject.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(html.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Map<String, Object> values(AgencyReport report) {
    DeadlineTally total = report.total();
    Map<String, Object> values = WORDS.values();
    values.put("title", WORDS.say("title", report.agencyName()));
    values.put("date", WORDS.dayAndWeekday(report.businessDate()));
    values.put("lead", lead(report));
    values.put(
        "backDated",
        report.backDatedPauses() > 0
            ? List.of(WORDS.say("backDated", report.backDatedPauses()))
            : List.of());
    values.put("isLate", report.overdueInAll() > 0);
    values.put("total", figures("", total));
    values.put("caseTypes", report.caseTypes().stream().map(AgencyReportLetter::line).toList());
    values.put("overdue", report.overdue().stream().map(AgencyReportLetter::overdue).toList());
    values.put("unlisted", WORDS.unlisted(report.overdueInAll() - report.overdue().size()));
    return values;
  }

  private static String lead(AgencyReport report) {
    return report.overdueInAll() == 0
        ? WORDS.say("lead.onTime", report.total().open())
        : WORDS.say("lead.overdue", report.total().open(), report.overdueInAll());
  }

  private static Map<String, Object> line(CaseTypeLine line) {
    return figures(line.caseTypeName(), line.tally());
  }

  private static Map<String, Object> figures(String name, DeadlineTally tally) {
    return Map.of(
        "name", name,
        "toHandle", tally.toHandle(),
        "carriedOver", tally.carriedOver(),
        "received", tally.received(),
        "closedOnTime", tally.closedOnTime(),
        "closedLate", tally.closedLate(),
        "openOnTime", tally.openOnTime(),
        "openOverdue", tally.openOverdue(),
        "onTimeRate", rate(tally.onTimeRate()));
  }

  private static Map<String, Object> overdue(OverdueCase overdue) {
    return Map.of(
        "caseNumber", overdue.caseNumber(),
        "caseTypeName", overdue.caseTypeName(),
        "dueOn", WORDS.day(overdue.dueOn()),
        "over", WORDS.say("over", overdue.workingDaysOver()));
  }

  private static String rate(OptionalDouble rate) {
    return rate.isEmpty()
        ? WORDS.say("noRate")
        : String.format(LANGUAGE, "%.1f%%", rate.getAsDouble() * 100);
  }
}
