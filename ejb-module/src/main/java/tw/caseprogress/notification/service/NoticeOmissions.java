package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.casefile.Telling;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeOmission;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.service.CurrentCaller;

/**
 * Keeps why nobody was told of an event, beside the notices of the case.
 *
 * <p>By SQL and not as an entity: an omission has no life after its insert.
 */
@ApplicationScoped
class NoticeOmissions {

  private static final String INSERT =
      """
      insert into notice_omission (case_file_id, event, reason, decided_at, decided_by)
      values (?, ?, ?, ?, ?)
      """;

  private static final String OF_CASE =
      """
      select event, reason, decided_at, decided_by
        from notice_omission
       where case_file_id = ?
       order by id desc
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private CurrentCaller currentCaller;
  @Inject private Clock clock;

  /**
   * Keeps the reason, if nobody is told and the officer gave one, in the transaction of the event.
   */
  void note(long caseFileId, NoticeEvent event, Telling telling) {
    telling
        .reasonForNone()
        .filter(reason -> telling.channels().isEmpty())
        .ifPresent(
            reason ->
                writer.update(
                    INSERT,
                    caseFileId,
                    event,
                    reason,
                    Instant.now(clock),
                    currentCaller.get().login()));
  }

  /** The omissions of a case, the latest first. */
  List<NoticeOmission> ofCase(long caseFileId) {
    return tables.rows(
        OF_CASE,
        row ->
            new NoticeOmission(
                row.constant("event", NoticeEvent.class),
                row.text("reason"),
                row.moment("decided_at"),
                row.text("decided_by")),
        caseFileId);
  }
}
