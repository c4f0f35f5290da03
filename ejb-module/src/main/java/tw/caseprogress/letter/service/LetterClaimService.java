package tw.caseprogress.letter.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.gateway.Attempt;
import tw.caseprogress.gateway.GatewayText;
import tw.caseprogress.gateway.Lease;
import tw.caseprogress.letter.ClaimedLetter;
import tw.caseprogress.letter.LetterFate;
import tw.caseprogress.letter.SealedFile;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableWriter;

/**
 * Lets the servers share the letters that wait, each letter with one of them, as notices are shared
 * (ADR 75).
 *
 * <p>A claim is committed before the letter is handed over, and the outcome after it. Open to all
 * callers, for the dispatch has no identity; no request reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterClaimService {

  private static final String CLAIM =
      """
      update staff_letter set claimed_by = ?, claimed_until = ?, attempts = attempts + 1
       where id in (
         select id from staff_letter
          where state = 'QUEUED' and due_at <= ? and (claimed_until is null or claimed_until < ?)
          order by due_at, id
          limit 1
          for update skip locked)
      returning id, letter_key, queued_at, attempts, unclear_tries, subject,
                address_sealed, text_sealed, html_sealed
      """;

  // a letter that another took the place of, or that was claimed anew, is left alone
  private static final String SETTLE =
      """
      update staff_letter
         set state = ?, due_at = ?, unclear_tries = unclear_tries + ?, message_id = ?,
             last_failure = ?, claimed_by = null, claimed_until = null,
             address_sealed = case when ? then address_sealed end,
             text_sealed = case when ? then text_sealed end,
             html_sealed = case when ? then html_sealed end
       where id = ? and claimed_by = ? and state = 'QUEUED'
      """;

  private static final String FILES =
      """
      select place, file_name, media_type, content_sealed from staff_letter_file
       where staff_letter_id = ? order by place
      """;

  private static final String FORGET_FILES =
      "delete from staff_letter_file where staff_letter_id = ?";

  private static final String KEEP =
      """
      update staff_letter set claimed_until = ?
       where id = ? and claimed_by = ? and state = 'QUEUED'
      """;

  private static final String RELEASE =
      """
      update staff_letter set claimed_by = null, claimed_until = null, attempts = attempts - 1
       where id = ? and claimed_by = ? and state = 'QUEUED'
      """;

  @Inject private TableWriter writer;

  /** Claims the letter that has been due for longest; the try is counted now. */
  public Optional<ClaimedLetter> claim(Instant now) {
    Lease lease = Lease.from(now);
    return writer
        .returning(CLAIM, row -> claimed(row, lease), lease.token(), lease.until(), now, now)
        .stream()
        .findFirst()
        .map(letter -> letter.with(files(letter.id())));
  }

  /** Notes what came of a try, and what becomes of the letter. */
  public void settle(ClaimedLetter letter, Attempt tried, LetterFate fate) {
    boolean again = fate.isTriedAgain();
    int settled =
        writer.update(
            SETTLE,
            fate.state(),
            fate.dueAt(),
            tried.isUnclear() ? 1 : 0,
            tried.messageId(),
            tried.failure().map(cause -> GatewayText.reply(tried.reply())),
            again,
            again,
            again,
            letter.id(),
            letter.lease().token());
    if (settled > 0 && !again) {
      writer.update(FORGET_FILES, letter.id());
    }
  }

  /** Keeps a claim longer, because the hand-over is still under way. */
  public void keep(ClaimedLetter letter, Instant until) {
    writer.update(KEEP, until, letter.id(), letter.lease().token());
  }

  /** Gives back what was claimed and not tried, and does not count it as tried. */
  public void release(ClaimedLetter letter) {
    writer.update(RELEASE, letter.id(), letter.lease().token());
  }

  private static ClaimedLetter claimed(Row row, Lease lease) {
    return new ClaimedLetter(
        row.number("id"),
        lease,
        row.text("letter_key"),
        row.moment("queued_at"),
        row.integer("attempts"),
        row.integer("unclear_tries"),
        row.text("subject"),
        row.bytes("address_sealed"),
        row.bytes("text_sealed"),
        row.bytes("html_sealed"),
        List.of());
  }

  /** Of a letter that this transaction has claimed: nobody puts others in their place meanwhile. */
  private List<SealedFile> files(long letterId) {
    return writer.returning(
        FILES,
        row ->
            new SealedFile(
                row.integer("place"),
                row.text("file_name"),
                row.text("media_type"),
                row.bytes("content_sealed")),
        letterId);
  }
}
