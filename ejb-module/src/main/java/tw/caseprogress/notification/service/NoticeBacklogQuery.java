package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.notification.NoticeBacklog;
import tw.caseprogress.schema.TableReader;

/**
 * What waits to be handed over.
 *
 * <p>Open to all callers, for a monitor that reads figures has no identity; they tell of no case.
 */
@Stateless
@PermitAll
public class NoticeBacklogQuery {

  private static final String BACKLOG =
      """
      select count(*) filter (where state = 'QUEUED'),
             min(queued_at) filter (where state = 'QUEUED'),
             count(*) filter (where state <> 'QUEUED')
        from notice
       where channel = ?
         and (state = 'QUEUED' and queued_at <= ? -- an invitation of tomorrow is no backlog
              or (%s and escalated_at is null))
      """
          .formatted(FailedNotices.CONDITION);

  @Inject private TableReader tables;
  @Inject private Clock clock;

  /** The backlog of each channel. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<NoticeBacklog> backlog() {
    return Stream.of(ContactChannel.values()).map(this::backlog).toList();
  }

  private NoticeBacklog backlog(ContactChannel channel) {
    return tables
        .first(
            BACKLOG,
            row -> new NoticeBacklog(channel, row.number(1), row.momentIfAny(2), row.number(3)),
            channel,
            Instant.now(clock))
        .orElseThrow();
  }
}
