package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.notification.ResendOutcome;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Sends the number and the password of a case again, in the caller's transaction, to nobody but the
 * contact that the case has. The notice is kept as the first one was.
 *
 * <p>Whoever asks, operator or citizen, it goes at most twice a day and case, over all servers.
 */
@ApplicationScoped
public class NumberResend {

  /** So often a day and case. */
  public static final int MOST_A_DAY = 2;

  @Inject private CaseFileRepository caseFiles;
  @Inject private NoticeWriter writer;
  @Inject private TableReader tables;
  @Inject private TableWriter rows;
  @Inject private Clock clock;

  /**
   * Sends it, if it may be sent.
   *
   * @param caseNumber of a case that is there
   * @param by a login, or a word for the citizen
   */
  public ResendOutcome send(CaseNumber caseNumber, String by) {
    rows.lock("number resend " + caseNumber.digits());
    long caseFileId =
        tables
            .first(
                "select id from case_file where case_number = ?",
                row -> row.number("id"),
                caseNumber.digits())
            .orElseThrow();
    Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    long sent =
        tables.count(
            "select count(*) from number_resend where case_file_id = ? and sent_at >= ?",
            caseFileId,
            midnight);
    if (sent >= MOST_A_DAY) {
      return ResendOutcome.TOO_OFTEN;
    }
    if (!writer.writeNumberAgain(caseFiles.get(caseFileId))) {
      return ResendOutcome.NOBODY;
    }
    rows.update(
        "insert into number_resend (case_file_id, sent_at, sent_by) values (?, ?, ?)",
        caseFileId,
        Instant.now(clock),
        by);
    return ResendOutcome.SENT;
  }
}
