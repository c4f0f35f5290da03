package tw.caseprogress.statistics.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.ListedCase;
import tw.caseprogress.statistics.ListedCases;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.ReportPart;
import tw.caseprogress.statistics.ReportSubscription;
import tw.caseprogress.statistics.table.FigureColumn.Kind;

/** Sets an agency's report in tables, the same for its mail and the files that go with it. */
public final class ReportTables {

  private final AgencyReport report;
  private final FigureWords words;
  private final String agency;

  private ReportTables(AgencyReport report, Locale language) {
    this.report = report;
    this.words = FigureWords.of(language);
    this.agency = words.choose(report.agencyZh(), report.agencyEn());
  }

  /**
   * The tables that a reader wants, in the order of the mail; of a month, which is over, none of
   * what is due soon.
   */
  public static Map<ReportPart, FigureTable> of(AgencyReport report, ReportSubscription wanted) {
    ReportTables tables = new ReportTables(report, language(wanted));
    Map<ReportPart, FigureTable> all = new EnumMap<>(ReportPart.class);
    wanted.parts().stream()
        .filter(part -> part != ReportPart.DUE_SOON || report.edition() == ReportEdition.DAILY)
        .forEach(part -> all.put(part, tables.table(part)));
    return all;
  }

  /** The language that a reader wants. */
  public static Locale language(ReportSubscription wanted) {
    return wanted.language() == ContactLanguage.EN ? Locale.ENGLISH : Locale.TAIWAN;
  }

  private FigureTable table(ReportPart part) {
    FigureTables figures = new FigureTables(words, agency, report.period());
    return switch (part) {
      case OVERDUE -> list(part, report.overdue(), "workingDaysOver", List.of());
      case DUE_SOON ->
          list(
              part,
              report.dueSoon(),
              "workingDaysLeft",
              List.of(
                  words.say(
                      "definition.dueSoon",
                      words.day(report.period().to()),
                      words.day(report.dueUntil()))));
      case BY_CASE_TYPE -> figures.byCaseType(report.caseTypes(), report.total());
      case INTEGRITY -> figures.integrity("caseType", report.caseTypes(), report.total());
    };
  }

  private FigureTable list(
      ReportPart part, ListedCases cases, String days, List<String> definitions) {
    List<String> meant = new ArrayList<>(definitions);
    meant.add(words.say("definition.listed", cases.cases().size(), cases.inAll()));
    return new FigureTable(
        words.say("title." + part, agency),
        words.period(report.period()),
        words.cut(report.total().countedAt(), report.total().notCounted()),
        List.of(
            column("caseNumber", Kind.TEXT),
            column("caseType", Kind.TEXT),
            column("officer", Kind.TEXT),
            column("unit", Kind.TEXT),
            column("dueOn", Kind.DATE),
            column(days, Kind.COUNT)),
        cases.cases().stream().map(this::row).toList(),
        Optional.empty(),
        meant,
        words.language());
  }

  private FigureColumn column(String key, Kind kind) {
    return new FigureColumn(key, words.head(key), kind);
  }

  private FigureRow row(ListedCase one) {
    return FigureRow.of(
        new FigureCell.Words(one.caseNumber()),
        new FigureCell.Words(words.choose(one.typeZh(), one.typeEn())),
        new FigureCell.Words(one.officer().orElseGet(() -> words.say("list.noOfficer"))),
        new FigureCell.Words(one.unit()),
        new FigureCell.Day(one.dueOn()),
        new FigureCell.Count(one.workingDays()));
  }
}
