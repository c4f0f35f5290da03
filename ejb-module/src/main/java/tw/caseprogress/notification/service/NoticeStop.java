package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import tw.caseprogress.casefile.ConsentWithdrawn;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Ends the notices of a case, in the transaction in which the consent was withdrawn: nothing new is
 * written, and what waits is cancelled, its words forgotten.
 */
@ApplicationScoped
class NoticeStop {

  private static final String STOP =
      "insert into notice_stop (case_file_id, stopped_at) values (?, ?) on conflict do nothing";

  private static final String CANCEL =
      """
      update notice
         set state = 'CANCELLED', body_sealed = null
       where case_file_id = ?
         and (state = 'QUEUED'
              or (escalated_at is null and state in (
                    'PERMANENT_FAILURE', 'TEMPORARY_FAILURE', 'TECHNICAL_FAILURE')))
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  void consentWithdrawn(@Observes ConsentWithdrawn event) {
    writer.update(STOP, event.caseFileId(), Timestamp.from(Instant.now(clock)));
    writer.update(CANCEL, event.caseFileId());
  }

  /** Whether nothing may be sent about a case any more. */
  boolean holds(long caseFileId) {
    return tables.count("select count(*) from notice_stop where case_file_id = ?", caseFileId) > 0;
  }
}
