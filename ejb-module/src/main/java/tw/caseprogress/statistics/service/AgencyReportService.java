package tw.caseprogress.statistics.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.letter.service.LetterService;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.statistics.AgencyReportLetter;
import tw.caseprogress.statistics.ReportAddressee;

/**
 * Sends supervisors the report of their agency, once for every state of its figures.
 *
 * <p>Open to all callers, for the timer that starts the reports has no identity; only the nightly
 * job reaches it, no request does.
 */
@Stateless
@PermitAll
public class AgencyReportService {

  private static final String ADDRESSEES =
      """
      select u.id, a.id, u.login, u.email
        from staff_user u
        join staff_user_role r on r.staff_user_id = u.id and r.role = 'SUPERVISOR'
        join agency a on a.code = u.agency_code
       where u.active and u.email is not null
       order by a.id, u.id
      """;

  private static final String SENT =
      """
      select count(*) from deadline_report
       where business_date = ? and agency_id = ? and recipient = ? and fingerprint = ?
      """;

  private static final String KEEP =
      """
      insert into deadline_report (business_date, agency_id, recipient, fingerprint, sent_at)
      values (?, ?, ?, ?, ?)
      on conflict (business_date, agency_id, recipient)
        do update set fingerprint = excluded.fingerprint, sent_at = excluded.sent_at
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private AgencyReportQuery reports;
  @Inject private LetterService letters;
  @Inject private Clock clock;

  /** All supervisors with an e-mail address, in a lasting order. */
  public List<ReportAddressee> addressees() {
    return tables.rows(
        ADDRESSEES,
        row -> new ReportAddressee(row.number(1), row.number(2), row.text(3), row.text(4)));
  }

  /**
   * The letter for a supervisor about a day; empty if exactly this letter was sent before, or still
   * waits.
   */
  public Optional<AgencyReportLetter> news(ReportAddressee addressee, LocalDate businessDate) {
    AgencyReportLetter letter =
        AgencyReportLetter.of(reports.report(addressee.agencyId(), businessDate));
    long sent =
        tables.count(
            SENT, businessDate, addressee.agencyId(), addressee.login(), letter.fingerprint());
    boolean news =
        sent == 0 || letters.isGivenUp(LetterKind.REPORT, businessDate, addressee.login());
    return news ? Optional.of(letter) : Optional.empty();
  }

  /** Puts a report among the letters, and notes that the supervisor gets it. */
  public void send(ReportAddressee addressee, LocalDate businessDate, AgencyReportLetter letter) {
    letters.put(
        new StaffLetter(
            LetterKind.REPORT,
            businessDate,
            addressee.login(),
            addressee.email(),
            key(addressee, businessDate, letter),
            letter.subject(),
            letter.text(),
            letter.html()));
    keep(addressee, businessDate, letter);
  }

  private void keep(ReportAddressee addressee, LocalDate businessDate, AgencyReportLetter letter) {
    writer.update(
        KEEP,
        businessDate,
        addressee.agencyId(),
        addressee.login(),
        letter.fingerprint(),
        Instant.now(clock));
  }

  private static String key(
      ReportAddressee addressee, LocalDate businessDate, AgencyReportLetter letter) {
    return "report-"
        + DateTimeFormatter.BASIC_ISO_DATE.format(businessDate)
        + "-"
        + addressee.staffUserId()
        + "-"
        + letter.fingerprint().substring(0, 12);
  }
}
