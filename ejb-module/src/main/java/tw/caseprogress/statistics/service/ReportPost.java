package tw.caseprogress.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.AgencyReport;
import tw.caseprogress.statistics.AgencyReportLetter;
import tw.caseprogress.statistics.ReportAddressee;
import tw.caseprogress.statistics.ReportEdition;
import tw.caseprogress.statistics.WrittenReport;

/** Puts reports among the letters, and notes which state of the figures somebody got. */
@ApplicationScoped
class ReportPost {

  private static final String SENT =
      """
      select count(*) from deadline_report
       where business_date = ? and agency_id = ? and recipient = ? and edition = ?
         and fingerprint = ?
      """;

  private static final String KEEP =
      """
      insert into deadline_report (business_date, agency_id, recipient, edition, fingerprint, sent_at)
      values (?, ?, ?, ?, ?, ?)
      on conflict (business_date, agency_id, recipient, edition)
        do update set fingerprint = excluded.fingerprint, sent_at = excluded.sent_at
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  /**
   * Whether a report is to be sent: there is something to tell, and its reader neither got exactly
   * these figures before nor still waits for them.
   */
  boolean isNews(ReportAddressee addressee, AgencyReport report) {
    return !report.isEmpty() && (!isSent(addressee, report) || isGivenUp(addressee, report));
  }

  /** Sends a report; another one of the same day and edition that still waits is not sent then. */
  void send(ReportAddressee addressee, WrittenReport written) {
    send(addressee, written, "");
  }

  /** Sends a report because its reader asks for it now, whatever was sent before. */
  void sendNow(ReportAddressee addressee, WrittenReport written) {
    send(addressee, written, "-" + Instant.now(clock).toEpochMilli());
  }

  private boolean isSent(ReportAddressee addressee, AgencyReport report) {
    return tables.count(
            SENT,
            report.period().to(),
            addressee.agencyId(),
            addressee.login(),
            report.edition(),
            report.fingerprint())
        > 0;
  }

  private boolean isGivenUp(ReportAddressee addressee, AgencyReport report) {
    return letters.isGivenUp(kind(report), report.period().to(), addressee.login());
  }

  private void send(ReportAddressee addressee, WrittenReport written, String again) {
    AgencyReport report = written.report();
    AgencyReportLetter letter = written.letter();
    LocalDate day = report.period().to();
    letters.put(
        new StaffLetter(
            kind(report),
            day,
            addressee.login(),
            addressee.email(),
            key(addressee, report) + again,
            letter.subject(),
            letter.text(),
            letter.html(),
            written.files()));
    writer.update(
        KEEP,
        day,
        addressee.agencyId(),
        addressee.login(),
        report.edition(),
        report.fingerprint(),
        Instant.now(clock));
  }

  private static LetterKind kind(AgencyReport report) {
    return report.edition() == ReportEdition.DAILY ? LetterKind.REPORT : LetterKind.MONTHLY_REPORT;
  }

  private static String key(ReportAddressee addressee, AgencyReport report) {
    return (report.edition() == ReportEdition.DAILY ? "report-" : "monthly-report-")
        + DateTimeFormatter.BASIC_ISO_DATE.format(report.period().to())
        + "-"
        + addressee.staffUserId()
        + "-"
        + report.fingerprint().substring(0, 12);
  }
}
