package tw.caseprogress.statistics;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.chrono.MinguoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
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

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("tw.caseprogress.i18n.AgencyReport", LANGUAGE);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("y/MM/dd", LANGUAGE).withChronology(MinguoChronology.INSTANCE);

  private static final Template TEXT = template("agency-report.txt", false);
  private static final Template HTML = template("agency-report.html", true);

  /** Writes the letter of a report. */
  public static AgencyReportLetter of(AgencyReport report) {
    Map<String, Object> values = values(report);
    String subject =
        say("subject", report.agencyName(), day(report.businessDate()), report.overdueInAll());
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
    Map<String, Object> values = new LinkedHashMap<>(words());
    values.put("title", say("title", report.agencyName()));
    values.put("date", day(report.businessDate()) + " " + weekday(report.businessDate()));
    values.put("lead", lead(report));
    values.put(
        "backDated",
        report.backDatedPauses() > 0
            ? List.of(say("backDated", report.backDatedPauses()))
            : List.of());
    values.put("isLate", report.overdueInAll() > 0);
    values.put("total", figures("", total));
    values.put("caseTypes", report.caseTypes().stream().map(AgencyReportLetter::line).toList());
    values.put("overdue", report.overdue().stream().map(AgencyReportLetter::overdue).toList());
    long unlisted = report.overdueInAll() - report.overdue().size();
    values.put("unlisted", unlisted > 0 ? List.of(say("unlisted", unlisted)) : List.of());
    return values;
  }

  private static String lead(AgencyReport report) {
    return report.overdueInAll() == 0
        ? say("lead.onTime", report.total().open())
        : say("lead.overdue", report.total().open(), report.overdueInAll());
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
        "dueOn", day(overdue.dueOn()),
        "over", say("over", overdue.workingDaysOver()));
  }

  private static String rate(OptionalDouble rate) {
    return rate.isEmpty()
        ? WORDS.getString("noRate")
        : String.format(LANGUAGE, "%.1f%%", rate.getAsDouble() * 100);
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, LANGUAGE);
  }

  private static String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), LANGUAGE).format(arguments);
  }

  private static Map<String, Object> words() {
    Map<String, Object> words = new LinkedHashMap<>();
    WORDS.keySet().stream()
        .filter(key -> key.startsWith("word."))
        .forEach(key -> words.put(key.substring("word.".length()), WORDS.getString(key)));
    return Map.of("word", words);
  }

  private static Template template(String name, boolean escaped) {
    try (Reader reader =
        new InputStreamReader(
            AgencyReportLetter.class.getResourceAsStream(name + ".mustache"),
            StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(escaped).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
