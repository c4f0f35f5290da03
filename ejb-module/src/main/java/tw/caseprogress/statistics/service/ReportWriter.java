package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tw.caseprogress.gateway.MailAttachment;
import tw.caseprogress.slip.SlipPdf;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.AgencyReportLetter;
import tw.caseprogress.statistics.ReportSubscription;
import tw.caseprogress.statistics.WrittenReport;
import tw.caseprogress.statistics.table.FigureFile;
import tw.caseprogress.statistics.table.FigureForm;
import tw.caseprogress.statistics.table.FigureTable;
import tw.caseprogress.statistics.table.ReportTables;

/** Writes a report as its mail and the files that go with it. */
@ApplicationScoped
class ReportWriter {

  /** How long a press is waited for; nobody sits before it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private FigurePrinter printer;

  protected ReportWriter() {}

  @Inject
  ReportWriter(FigurePrinter printer) {
    this.printer = printer;
  }

  WrittenReport write(AgencyReport report, ReportSubscription wanted) {
    return new WrittenReport(report, AgencyReportLetter.of(report, wanted), files(report, wanted));
  }

  /** A spreadsheet of each table that has a row, and all of them on paper in one file. */
  private List<MailAttachment> files(AgencyReport report, ReportSubscription wanted) {
    List<MailAttachment> files = new ArrayList<>();
    List<FigureFile> sheets = new ArrayList<>();
    for (FigureTable table : ReportTables.of(report, wanted).values()) {
      if (!table.rows().isEmpty()) {
        files.add(attachment(file(report, table, FigureForm.ODS)));
        sheets.add(file(report, table, FigureForm.PDF));
      }
    }
    if (!sheets.isEmpty()) {
      byte[] joined = SlipPdf.joined(sheets.stream().map(FigureFile::content).toList());
      String name = FigureFile.name(AgencyReportLetter.fileName(report, wanted), FigureForm.PDF);
      files.add(new MailAttachment(name, FigureForm.PDF.mediaType(), joined));
    }
    return files;
  }

  private FigureFile file(AgencyReport report, FigureTable table, FigureForm form) {
    return printer.file(table, form, report.agencyZh(), PATIENCE);
  }

  private static MailAttachment attachment(FigureFile file) {
    return new MailAttachment(file.name(), file.mediaType(), file.content());
  }
}
