package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import tw.caseprogress.casefile.ConsentWithdrawn;
import tw.caseprogress.casefile.ContactDeleted;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * Ends the notices of a case, in the transaction in which the consent was withdrawn, or those to
 * one address, in the transaction in which it was deleted: nothing new is written, and what waits
 * is cancelled, its words forgotten.
 *
 * <p>What a worker has claimed by then may be on its way; cancelled as it is, it is not tried
 * again.
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

  private static final String CANCEL_TO_ADDRESS =
      CANCEL + "     and recipient_role = ? and channel = ?";

  // what the row of a notice takes as well, but before the addresses are read
  private static final String KEEP = "select id from case_file where id = ? for key share";

  private static final String FORGET_ADDRESS =
      """
      update notice set address_sealed = null
       where case_file_id = ? and recipient_role = ? and channel = ?
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private Clock clock;

  void consentWithdrawn(@Observes ConsentWithdrawn event) {
    writer.update(STOP, event.caseFileId(), Timestamp.from(Instant.now(clock)));
    writer.update(CANCEL, event.caseFileId());
  }

  void contactDeleted(@Observes ContactDeleted event) {
    String role = event.role().name();
    String channel = event.channel().name();
    writer.update(CANCEL_TO_ADDRESS, event.caseFileId(), role, channel);
    writer.update(FORGET_ADDRESS, event.caseFileId(), role, channel);
  }

  /**
   * Whether nothing may be sent about a case any more. Until the caller's transaction ends nobody
   * withdraws or deletes: what it writes then is there to be cancelled.
   */
  boolean holds(long caseFileId) {
    tables.rows(KEEP, row -> row.getLong(1), caseFileId);
    return tables.count("select count(*) from notice_stop where case_file_id = ?", caseFileId) > 0;
  }
}
