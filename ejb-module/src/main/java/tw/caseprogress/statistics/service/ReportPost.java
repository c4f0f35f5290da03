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
  @Inject private ReportFiles files;
  @Inject private Clock clock;

  /**
   * Sends a report, unless there is nothing to tell, or its reader got exactly these figures before
   * or still waits for them.
   *
   * @return whether it is sent
   */
  boolean sendNews(ReportAddressee addressee, AgencyReport report) {
    if (report.isEmpty() || (isSent(addressee, report) && !isGivenUp(addressee, report))) {
      return false;
    }
    send(addressee, report, "");
    return true;
  }

  /** Sends a report because its reader asks for it now, whatever was sent before. */
  void sendNow(ReportAddressee addressee, AgencyReport report) {
    send(addressee, report, "-" + Instant.now(clock).getEpochSecond());
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

  private void send(ReportAddressee addressee, AgencyReport report, String again) {
    LocalDate day = report.period().to();
    AgencyReportLetter letter = AgencyReportLetter.of(report, addressee.wanted());
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
            files.of(report, addressee.wanted())));
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
