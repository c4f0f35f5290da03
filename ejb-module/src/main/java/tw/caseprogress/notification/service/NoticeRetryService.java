package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.SurveyCode;
import tw.caseprogress.casefile.entity.CaseFile;
import tw.caseprogress.casefile.entity.CaseFileRepository;
import tw.caseprogress.casetype.NoticeEvent;
import tw.caseprogress.gateway.GatewayHeld;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.notification.NoticeCancellation;
import tw.caseprogress.notification.NoticeTexts;
import tw.caseprogress.notification.NoticesQueued;
import tw.caseprogress.notification.entity.Notice;
import tw.caseprogress.notification.entity.NoticeRepository;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.service.KeyRing;
import tw.caseprogress.task.TaskKind;
import tw.caseprogress.task.service.OfficerTasks;

/**
 * Does what was decided about notices that failed ({@code NoticeFate}): another try, else the other
 * channel that the party agreed to, else a task for the officer; nobody is phoned for a survey.
 *
 * <p>Open to all callers, for the timer of the job has no identity; no request reaches it.
 */
@Stateless
@PermitAll
public class NoticeRetryService {

  private static final String DUE =
      """
      select id from notice
       where %s
         and escalated_at is null and due_at <= ?
       order by due_at, id
       limit ?
      """
          .formatted(FailedNotices.CONDITION);

  private static final String OLDEST_DUE =
      "select min(due_at) from notice where %s and escalated_at is null and due_at <= ?"
          .formatted(FailedNotices.CONDITION);

  // in this order, case before notice, as a withdrawal of consent takes them
  private static final String LOCK_CASE =
      """
      select c.id from case_file c
       where c.id = (select case_file_id from notice where id = ?)
         for no key update
      """;

  // what was refused to us was not refused to the address
  private static final String REVIVE =
      """
      update notice n
         set state = 'TECHNICAL_FAILURE', try_again = true, due_at = ?
       where n.state = 'PERMANENT_FAILURE' and n.escalated_at is null
         and n.address_sealed is not null
         and exists (select 1 from notice_attempt a
                      where a.notice_id = n.id and a.gateway = ? and a.reply = ?
                        and a.attempted_at >= ?)
      """;

  // an address of before, which is nobody's any more; a code, of which another is asked for; what
  // was asked for once and is asked for again
  private static final Set<NoticeEvent> FOR_THAT_ADDRESS_ALONE =
      EnumSet.of(
          NoticeEvent.CONTACT_CHANGED,
          NoticeEvent.CONTACT_CODE,
          NoticeEvent.ACCESS_SENT,
          NoticeEvent.CHANGED_BY_APPLICANT);

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private NoticeRepository notices;
  @Inject private CaseFileRepository caseFiles;
  @Inject private NoticeWriter noticeWriter;
  @Inject private NoticeWording wording;
  @Inject private NoticeStop stop;
  @Inject private OfficerTasks tasks;
  @Inject private KeyRing keys;
  @Inject private Clock clock;
  @Inject private Event<NoticesQueued> noticesQueued;

  /** The failed notices that somebody has to look at now, the oldest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> due(int most) {
    return tables.rows(DUE, row -> row.number(1), Instant.now(clock), most);
  }

  /** Since when the first of them waits; empty if none does. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Instant> dueSince() {
    return tables.first(OLDEST_DUE, row -> row.momentIfAny(1), Instant.now(clock)).orElseThrow();
  }

  /**
   * Deals with one failed notice, in a transaction of its own; does nothing if somebody else
   * already did. Where the consent was withdrawn meanwhile, or the closing that it tells of undone,
   * the notice ends here. The notices of a case are dealt with one after the other, so that each
   * knows what became of the others.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void followUp(long noticeId) {
    writer.lockRows(LOCK_CASE, noticeId);
    Notice notice = notices.getForChange(noticeId);
    Instant now = Instant.now(clock);
    if (!notice.isFailureToFollowUp() || !notice.isDueAt(now)) {
      return;
    }
    if (stop.holds(notice.caseFileId())) {
      notice.cancel(NoticeCancellation.CONSENT_WITHDRAWN, now);
      return;
    }
    if (stop.isUndone(notice)) {
      notice.cancel(NoticeCancellation.CASE_REOPENED, now);
      return;
    }
    if (notice.isToBeTriedAgain() && notice.event() != NoticeEvent.CONTACT_CODE) {
      tryAgain(notice, now);
    } else {
      giveUp(notice, now);
    }
  }

  /**
   * Takes back what was said of addresses by a gateway that turned out to refuse everybody: those
   * notices are tried again when the gateway takes mails again, or is found to be held still.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void revive(@Observes GatewayHeld held) {
    Instant next = Instant.now(clock).plus(RetryPolicy.STANDARD.firstWait());
    writer.update(REVIVE, next, held.gateway(), held.reply(), held.since());
  }

  private void tryAgain(Notice notice, Instant now) {
    if (notice.wasTaken()) {
      notices.add(Notice.again(notice, words(notice), keys.personalData(), now));
      notice.followedUp(now);
    } else {
      notice.tryAgain(now);
    }
    noticesQueued.fire(new NoticesQueued());
  }

  private void giveUp(Notice notice, Instant now) {
    if (FOR_THAT_ADDRESS_ALONE.contains(notice.event())) {
      notice.followedUp(now);
      return;
    }
    ContactChannel other = notice.channel().other();
    boolean told = notices.isTold(notice, other);
    boolean toldNow =
        !told && !notices.isTried(notice, other) && noticeWriter.writeInstead(notice, now);
    boolean worthACall = notice.event() != NoticeEvent.SURVEY_INVITATION;
    if (!told && !toldNow && worthACall) {
      tasks.open(notice.caseFileId(), TaskKind.NOTICE_FAILED, notice.occasionKey(), facts(notice));
    }
    notice.followedUp(now);
  }

  /** What the officer's task says; the number to call is masked here and shown on the case. */
  private Map<String, String> facts(Notice notice) {
    String mobile =
        caseFiles.get(notice.caseFileId()).parties().stream()
            .filter(party -> party.role() == notice.recipientRole())
            .flatMap(party -> party.maskedAddress(ContactChannel.TEXT_MESSAGE).stream())
            .findFirst()
            .orElse("");
    return Map.of(
        "event", notice.event().name(), "channel", notice.channel().name(), "mobile", mobile);
  }

  private String words(Notice notice) {
    CaseFile caseFile = caseFiles.get(notice.caseFileId());
    byte[] sealed = caseFile.queryPasswordSealed();
    String words =
        sealed == null
            ? notice.evidence()
            : wording.withPassword(notice, keys.queryPasswords().open(sealed));
    return NoticeTexts.withCode(words, SurveyCode.of(keys.blindIndex(), caseFile.number()));
  }
}
