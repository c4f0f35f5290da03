package tw.caseprogress.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import tw.caseprogress.casefile.ConsentWithdrawn;
import tw.caseprogress.schema.DatabaseException;
import tw.caseprogress.schema.TableReader;

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

  @Resource(lookup = "jdbc/caseprogress")
  private DataSource dataSource;

  @Inject private TableReader tables;
  @Inject private Clock clock;

  void consentWithdrawn(@Observes ConsentWithdrawn event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement stop = connection.prepareStatement(STOP);
        PreparedStatement cancel = connection.prepareStatement(CANCEL)) {
      stop.setLong(1, event.caseFileId());
      stop.setTimestamp(2, Timestamp.from(Instant.now(clock)));
      stop.executeUpdate();
      cancel.setLong(1, event.caseFileId());
      cancel.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Whether nothing may be sent about a case any more. */
  boolean holds(long caseFileId) {
    return tables.count("select count(*) from notice_stop where case_file_id = ?", caseFileId) > 0;
  }
}
