package tw.caseprogress.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import tw.caseprogress.casefile.ContactChannel;
import tw.caseprogress.casefile.ContactLanguage;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.GatewayText;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.gateway.RetryPolicy;
import tw.caseprogress.notification.ClaimedNotice;
import tw.caseprogress.notification.NoticeAttachment;
import tw.caseprogress.notification.NoticeClaim;
import tw.caseprogress.notification.NoticeFate;
import tw.caseprogress.notification.NoticeState;
import tw.caseprogress.notification.NoticeTries;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableWriter;

/**
 * Lets many workers on many servers share the queue of notices, each notice with one of them.
 *
 * <p>A claim is committed before anything is handed over, and its outcome after it: no transaction
 * is open while a mail server is talked to. Open to all callers, for the dispatch has no identity;
 * no request reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeClaimService {

  // The consent is looked up row by row: joined to its table, a backlog is sorted for every claim
  private static final String CLAIM =
      """
      update notice set claimed_by = ?, claimed_until = ?, attempts = attempts + 1
       where id in (
         select id from notice n
          where state = 'QUEUED' and channel = ? and due_at <= ?
            and address_sealed is not null
            and (claimed_until is null or claimed_until < ?)
            and (event = 'CHANGED_BY_APPLICANT'
                 or (select s.case_file_id from notice_stop s
                      where s.case_file_id = n.case_file_id) is null)
          order by due_at, id
          limit ?
          for update skip locked)
      returning id, case_file_id, channel, language, attempts, unclear_tries, queued_at, subject,
                address_sealed, body_sealed, attachment
      """;

  private static final String SETTLE =
      """
      with settled as (
        update notice
           set state = ?, due_at = ?, try_again = ?, unclear_tries = unclear_tries + ?,
               sent_at = ?, message_id = ?, gateway = ?, last_failure = ?,
               claimed_by = null, claimed_until = null,
               body_sealed = case when ? then null else body_sealed end
         where id = ? and claimed_by = ? and state = 'QUEUED')
      insert into notice_attempt (notice_id, attempted_at, gateway, outcome, message_id, reply)
      values (?, ?, ?, ?, ?, ?)
      on conflict (notice_id, attempted_at, gateway) do nothing
      """;

  private static final String RELEASE =
      """
      update notice set claimed_by = null, claimed_until = null, attempts = attempts - 1
       where claimed_by = ? and state = 'QUEUED'
      """;

  private static final String KEEP =
      """
      update notice set claimed_until = ?
       where id = ? and claimed_by = ? and state = 'QUEUED'
      """;

  private final RetryPolicy policy = RetryPolicy.STANDARD;

  @Inject private TableWriter writer;

  /**
   * Claims the oldest notices of a channel that are due: those that nobody holds, and those whose
   * holder did not settle them in time. The try is counted now: of a server that dies on the way
   * nobody learns what left.
   *
   * @param most 1 or more
   */
  public NoticeClaim claim(ContactChannel channel, Instant now, int most) {
    Lease lease = Lease.from(now);
    List<ClaimedNotice> notices =
        writer.returning(
            CLAIM,
            NoticeClaimService::claimed,
            lease.token(),
            lease.until(),
            channel,
            now,
            now,
            most);
    return new NoticeClaim(lease, notices);
  }

  /**
   * Notes what came of tries within a claim. A notice that was cancelled or claimed anew meanwhile
   * keeps its state; the try is kept as evidence all the same.
   */
  public void settle(NoticeClaim claim, List<TriedNotice> tried) {
    writer.batch(SETTLE, tried, one -> settled(claim.lease().token(), one));
  }

  /** Keeps one notice of a claim longer, because its hand-over is still under way. */
  public void keep(NoticeClaim claim, long noticeId, Instant until) {
    writer.update(KEEP, until, noticeId, claim.lease().token());
  }

  /** Gives back what was claimed and not tried, and does not count it as tried. */
  public void release(NoticeClaim claim) {
    writer.update(RELEASE, claim.lease().token());
  }

  private Parameters settled(String token, TriedNotice tried) {
    Attempt attempt = tried.attempt();
    long noticeId = tried.notice().id();
    NoticeFate fate = NoticeFate.afterHandOver(attempt, tried.notice().tries(), policy);
    boolean sent = fate.state() == NoticeState.SENT;
    NoticeState outcome =
        attempt.failure().map(cause -> NoticeState.of(cause.outcome())).orElse(NoticeState.SENT);
    Instant sentAt = sent ? attempt.at() : null;
    String takenBy = sent || attempt.isUnclear() ? attempt.gateway() : null;
    String reply = GatewayText.reply(attempt.reply());
    String failure = sent ? null : reply;
    return Parameters.of(fate.state(), fate.dueAt(), fate.triesAgain(), attempt.isUnclear() ? 1 : 0)
        .and(sentAt, attempt.messageId(), takenBy, failure, sent)
        .and(noticeId, token)
        .and(noticeId, attempt.at(), attempt.gateway(), outcome)
        .and(attempt.messageId(), reply);
  }

  private static ClaimedNotice claimed(Row row) {
    return new ClaimedNotice(
        row.number("id"),
        row.number("case_file_id"),
        row.constant("channel", ContactChannel.class),
        row.constant("language", ContactLanguage.class),
        new NoticeTries(
            row.moment("queued_at"), row.integer("attempts"), row.integer("unclear_tries"), true),
        row.textIfAny("subject"),
        row.bytes("address_sealed"),
        row.bytes("body_sealed"),
        row.constantIfAny("attachment", NoticeAttachment.class));
  }
}
