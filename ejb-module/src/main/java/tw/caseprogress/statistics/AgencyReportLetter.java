package tw.caseprogress.statistics;

import com.samskivert.mustache.Template;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.caseprogress.gateway.LetterWords;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.statistics.table.FigureWords;
import tw.caseprogress.statistics.table.ReportTables;

/**
 * An agency's report as the mail that a supervisor reads: the sums first, then the cases that need
 * a hand, then the rest that the reader wants, then what the words mean.
 *
 * <p>The plain text says the same as the HTML. All figures come from the tables that also go along
 * as files.
 *
 * @param subject the mail's subject
 * @param text the mail as plain text
 * @param html the mail as HTML, complete in itself: no picture or style is fetched, and its tables
 *     can be read where a mail program throws the styles away
 */
public record AgencyReportLetter(String subject, String text, String html) {

  private static final String BUNDLE = "tw.caseprogress.i18n.AgencyReport";

  private static final Template TEXT = LetterWords.text(AgencyReportLetter.class, "agency-report");
  private static final Template HTML = LetterWords.html(AgencyReportLetter.class, "agency-report");

  /** Writes the letter of a report as a reader wants it. */
  public static AgencyReportLetter of(AgencyReport report, ReportSubscription wanted) {
    return new Writer(report, wanted).letter();
  }

  /** What the paper of a report is called, without an ending. */
  public static String fileName(AgencyReport report, ReportSubscription wanted) {
    return new Writer(report, wanted).fileName();
  }

  /** What one letter is written with. */
  private static final class Writer {

    private final AgencyReport report;
    private final ReportSubscription wanted;
    private final Locale language;
    private final LetterWords words;
    private final FigureWords figureWords;

    Writer(AgencyReport report, ReportSubscription wanted) {
      this.report = report;
      this.wanted = wanted;
      this.language = ReportTables.language(wanted);
      this.words = new LetterWords(BUNDLE, language);
      this.figureWords = FigureWords.of(language);
    }

    AgencyReportLetter letter() {
      String agency = figureWords.choose(report.agencyZh(), report.agencyEn());
      long overdue = report.total().tally().openOverdue();
      Map<String, Object> values = words.values();
      values.put("lang", words.say("lang"));
      values.put("title", words.say("title." + report.edition(), agency));
      values.put("period", period(true));
      values.put("isLate", overdue > 0);
      values.put("lead", lead(overdue));
      values.put("notes", notes());
      values.put("sections", sections());
      values.put("attached", words.say("attached"));
      values.put("definitionsHeading", figureWords.say("definitions"));
      values.put("definitions", definitions());
      values.put("footer", words.say("footer"));
      return new AgencyReportLetter(
          words.say("subject." + report.edition(), agency, period(false), overdue),
          TEXT.execute(values),
          HTML.execute(values));
    }

    String fileName() {
      String agency = figureWords.choose(report.agencyZh(), report.agencyEn());
      return words.say("title." + report.edition(), agency) + " " + period(false);
    }

    private String lead(long overdue) {
      String lastDay = figureWords.day(report.period().to());
      long open = report.total().tally().open();
      return overdue == 0
          ? words.say("lead.onTime", open, lastDay)
          : words.say("lead.overdue", open, overdue, lastDay);
    }

    private List<String> notes() {
      List<String> notes = new ArrayList<>();
      Figures total = report.total();
      DeadlineTally tally = total.tally();
      if (!total.notCounted().isEmpty()) {
        notes.add(words.say("notCounted", figureWords.cut(total.countedAt(), total.notCounted())));
      } else if (!tally.isBalanced()) {
        notes.add(words.say("moved", Math.abs(tally.toHandle() - tally.closed() - tally.open())));
      }
      if (total.integrity().backDatedPauses() > 0) {
        notes.add(words.say("backDated", total.integrity().backDatedPauses()));
      }
      return notes;
    }

    private List<Map<String, Object>> sections() {
      List<Map<String, Object>> sections = new ArrayList<>();
      sections.add(LetterTable.ofTotal(report, words, figureWords));
      ReportTables.of(report, wanted).forEach((part, table) -> sections.add(section(part, table)));
      return sections;
    }

    private Map<String, Object> section(ReportPart part, FigureTable table) {
      LetterTable letterTable = new LetterTable(words, figureWords);
      return switch (part) {
        case OVERDUE ->
            letterTable.list("OVERDUE", table, report.overdue(), words.say("none.OVERDUE"));
        case DUE_SOON ->
            letterTable.list(
                "DUE_SOON",
                table,
                report.dueSoon(),
                words.say("none.DUE_SOON", figureWords.day(report.dueUntil())));
        case BY_CASE_TYPE ->
            letterTable.figures(
                "CASE_TYPES", table, LetterTable.DEADLINES, figureWords.say("noRows"));
        case INTEGRITY ->
            letterTable.figures(
                "INTEGRITY", table, LetterTable.INTEGRITY, figureWords.say("noRows"));
      };
    }

    private List<String> definitions() {
      List<String> definitions = new ArrayList<>(figureWords.definitions(LetterTable.DEADLINES));
      if (wanted.wants(ReportPart.INTEGRITY)) {
        definitions.add(figureWords.say("definition.integrity"));
        definitions.addAll(figureWords.definitions(LetterTable.INTEGRITY));
      }
      return definitions;
    }

    private String period(boolean weekdays) {
      Period days = report.period();
      if (report.edition() == ReportEdition.MONTHLY) {
        return figureWords.month(YearMonth.from(days.to()));
      }
      String last = day(days.to(), weekdays);
      return days.from().equals(days.to())
          ? last
          : words.say("period", day(days.from(), weekdays), last);
    }

    private String day(LocalDate day, boolean weekday) {
      return weekday
          ? figureWords.day(day) + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, language)
          : figureWords.day(day);
    }
  }
}
