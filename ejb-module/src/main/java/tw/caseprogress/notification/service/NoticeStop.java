package tw.caseprogress.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.CaseReopened;
import tw.caseprogress.casefile.ConsentWithdrawn;
import tw.caseprogress.casefile.ContactChanged;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactDeleted;
import tw.caseprogress.casefile.PartyRole;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casefile.entity.CaseParty;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeOccasion;
import tw.caseprogress.schema.Parameters.Elements;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

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

  private static final Set<NoticeEvent> TELLING_OF_CLOSING =
      EnumSet.of(NoticeEvent.CLOSED, NoticeEvent.SURVEY_INVITATION);

  private static final String STOP =
      "insert into notice_stop (case_file_id, stopped_at) values (?, ?) on conflict do nothing";

  /** Cancels what waits of a case, for a reason and at a moment; a further condition may follow. */
  static final String CANCEL =
      """
      update notice
         set state = 'CANCELLED', body_sealed = null, cancelled_reason = ?, cancelled_at = ?
       where case_file_id = ?
         and (state = 'QUEUED' or (escalated_at is null and %s))
      """
          .formatted(FailedNotices.CONDITION);

  private static final String TO_ADDRESS = "     and recipient_role = ? and channel = ?\n";

  // what rests on having been told: the clock stands still, or the case may take longer
  private static final String BINDING =
      """
       returning id, event in ('SUPPLEMENT_REQUESTED', 'EXTENDED') as binding
      """;

  private static final String UNTOLD =
      """
      select distinct event, recipient_role, occasion_at, channel
        from notice n
       where id = any (?)
         and exists (select 1 from case_file c
                      where c.id = n.case_file_id and c.closed_on is null)
         and not exists (select 1 from notice told
                          where told.case_file_id = n.case_file_id and told.event = n.event
                            and told.recipient_role = n.recipient_role
                            and told.occasion_at = n.occasion_at
                            and told.state in ('QUEUED', 'SENT', 'DELIVERED'))
      """;

  // what the row of a notice takes as well, but before the addresses are read
  private static final String KEEP = "select id from case_file where id = ? for key share";

  private static final String FORGET_ADDRESS =
      """
      update notice set address_sealed = null
       where case_file_id = ? and recipient_role = ? and channel = ?
      """;

  private static final String CANCEL_CLOSING =
      CANCEL + "     and event in ('CLOSED', 'SURVEY_INVITATION')\n";

  // progress_entry_of_case
  private static final String UNDONE =
      """
      select count(*) from progress_entry
       where case_file_id = ? and kind = 'REOPENED' and entered_at > ?
      """;

  // the worker that holds one sends it where it stood: only later tries go to the new address
  private static final String REDIRECT =
      """
      update notice
         set address_sealed = ?,
             address_masked =
               case when state = 'QUEUED' and claimed_until >= ? then address_masked else ? end
       where case_file_id = ? and recipient_role = ? and channel = ?
         and event <> 'CONTACT_CHANGED' and address_sealed is not null
         and (state = 'QUEUED' or escalated_at is null and %s)
      """
          .formatted(FailedNotices.CONDITION);

  private static final String FORGET_OLD_ADDRESS =
      """
      update notice set address_sealed = null
       where case_file_id = ? and recipient_role = ? and channel = ?
         and event <> 'CONTACT_CHANGED' and address_sealed <> ?
      """;

  @Inject private CaseFileRepository caseFiles;
  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private OfficerTasks tasks;
  @Inject private Clock clock;

  void consentWithdrawn(@Observes ConsentWithdrawn event) {
    Instant now = now();
    writer.update(STOP, event.caseFileId(), now);
    cancel(
        event.caseFileId(), CANCEL, NoticeCancellation.CONSENT_WITHDRAWN, now, event.caseFileId());
  }

  void contactDeleted(@Observes ContactDeleted event) {
    cancel(
        event.caseFileId(),
        CANCEL + TO_ADDRESS,
        NoticeCancellation.CONTACT_DELETED,
        now(),
        event.caseFileId(),
        event.role(),
        event.channel());
    writer.update(FORGET_ADDRESS, event.caseFileId(), event.role(), event.channel());
  }

  /** What tells of a closing that was undone is not sent any more. */
  void caseReopened(@Observes CaseReopened event) {
    writer.update(CANCEL_CLOSING, NoticeCancellation.CASE_REOPENED, now(), event.caseFileId());
  }

  /** Whether a notice tells of a closing that was undone since. */
  boolean isUndone(Notice notice) {
    return TELLING_OF_CLOSING.contains(notice.event())
        && tables.count(UNDONE, notice.caseFileId(), notice.occasionAt()) > 0;
  }

  /** What waits goes to the new address; that of before is kept for the notice to itself alone. */
  void contactChanged(@Observes ContactChanged event) {
    CaseParty party =
        caseFiles.get(event.caseFileId()).parties().stream()
            .filter(one -> one.role() == event.role())
            .findFirst()
            .orElseThrow();
    byte[] address = party.sealedAddress(event.channel()).orElseThrow();
    writer.update(
        REDIRECT,
        address,
        now(),
        party.maskedAddress(event.channel()).orElseThrow(),
        event.caseFileId(),
        event.role(),
        event.channel());
    writer.update(FORGET_OLD_ADDRESS, event.caseFileId(), event.role(), event.channel(), address);
  }

  /** Cancels; where something rests on having been told, an officer is to tell another way. */
  private void cancel(long caseFileId, String which, Object... parameters) {
    List<Long> binding =
        writer
            .returning(
                which + BINDING,
                row -> row.flag("binding") ? Optional.of(row.number("id")) : Optional.<Long>empty(),
                parameters)
            .stream()
            .flatMap(Optional::stream)
            .toList();
    tables
        .rows(UNTOLD, NoticeStop::untold, Elements.numbers(binding))
        .forEach(one -> tasks.open(caseFileId, TaskKind.NOTICE_FAILED, one.key(), one.facts()));
  }

  private static Untold untold(Row row) {
    NoticeEvent event = row.constant("event", NoticeEvent.class);
    PartyRole recipient = row.constant("recipient_role", PartyRole.class);
    String key = NoticeOccasion.key(event, recipient, row.moment("occasion_at"));
    return new Untold(key, event, row.constant("channel", ContactChannel.class));
  }

  private record Untold(String key, NoticeEvent event, ContactChannel channel) {

    Map<String, String> facts() {
      return Map.of("event", event.name(), "channel", channel.name(), "mobile", "");
    }
  }

  private Instant now() {
    return Instant.now(clock);
  }

  /**
   * Whether nothing may be sent about a case any more. Until the caller's transaction ends nobody
   * withdraws or deletes: what it writes then is there to be cancelled.
   */
  boolean holds(long caseFileId) {
    writer.lockRows(KEEP, caseFileId);
    return tables.count("select count(*) from notice_stop where case_file_id = ?", caseFileId) > 0;
  }
}
