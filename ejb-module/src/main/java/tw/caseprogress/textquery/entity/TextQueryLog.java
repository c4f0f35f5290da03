package tw.caseprogress.textquery.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tw.caseprogress.casefile.CaseNumber;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.textquery.TextQueryLimit;
import tw.caseprogress.textquery.TextQueryOutcome;

/**
 * Every text message of a citizen and what became of it; never its words, and the sender only
 * masked and as a keyed hash.
 *
 * <p>By SQL and not as an entity: a message is a line in a log.
 */
@ApplicationScoped
public class TextQueryLog {

  // a redelivered message comes, and a wait ends, within it; the index need go back no further
  private static final Duration DAY = Duration.ofDays(1);

  // a ticket says itself when it ends; the index need go back no further
  private static final Duration TICKET_LASTS = Duration.ofMinutes(15);

  private static final String INSERT =
      """
      insert into text_query (received_at, gateway, message_id, sender_masked, sender_index,
                              text_index, case_number, outcome, silent_until, wait_ticket)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
      """;

  private static final String REPEATED =
      """
      select count(*) from text_query
       where sender_index = ? and received_at > ? and outcome <> 'REPEATED'
         and ((gateway = ? and message_id = ?)
              or (text_index = ? and outcome <> 'TOO_MANY' and received_at > ?
                  and (answered_at is not null or received_at > ?)))
      """;

  private static final String ANSWERS =
      """
      select count(*) from text_query
       where sender_index = ? and received_at > ?
         and outcome not in ('REPEATED', 'SILENT', 'TOO_MANY')
      """;

  private static final String HINTS =
      """
      select count(*) from text_query
       where sender_index = ? and received_at > ? and outcome in ('UNREADABLE', 'MISTYPED')
      """;

  private static final String MISSES =
      """
      select count(*) from text_query
       where received_at > ? and outcome in ('UNREADABLE', 'MISTYPED', 'NOT_FOUND')
      """;

  private static final String FIRST =
      """
      select min(received_at) from text_query
       where sender_index = ? and received_at > ?
         and outcome not in ('REPEATED', 'SILENT', 'TOO_MANY')
      """;

  private static final String TOLD_TO_WAIT =
      """
      select count(*) from text_query
       where sender_index = ? and received_at > ? and silent_until > ?
      """;

  private static final String TICKET =
      """
      select wait_ticket from text_query
       where sender_index = ? and received_at > ? and case_number = ? and wait_ticket is not null
       order by id desc limit 1
      """;

  private static final String ANSWERED =
      "update text_query set answered_at = ?, answered_by = ? where id = ?";

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** Makes other messages of a sender wait until the caller's transaction ends. */
  public void lock(byte[] senderIndex) {
    writer.lock("text query " + HexFormat.of().formatHex(senderIndex));
  }

  /**
   * Writes a message, in the caller's transaction.
   *
   * @param caseNumber empty where there is no well-formed one in it
   * @param silentUntil until when the sender is told to wait; empty where nobody is told so
   * @param waitTicket what the next question for the same case gets judged by
   * @return the number of the line
   */
  public long add(
      TextQueryLine line,
      Optional<CaseNumber> caseNumber,
      TextQueryOutcome outcome,
      Optional<Instant> silentUntil,
      Optional<String> waitTicket) {
    return writer.insert(
        INSERT,
        line.receivedAt(),
        line.gateway(),
        line.messageId(),
        line.senderMasked(),
        line.senderIndex(),
        line.textIndex(),
        caseNumber.map(CaseNumber::digits),
        outcome,
        silentUntil,
        waitTicket);
  }

  /** The ticket of a wait that a sender was told of who asked for a case shortly before. */
  public Optional<String> ticket(byte[] senderIndex, CaseNumber caseNumber, Instant now) {
    return tables.first(
        TICKET,
        row -> row.text("wait_ticket"),
        senderIndex,
        now.minus(TICKET_LASTS),
        caseNumber.digits());
  }

  /**
   * Whether a message came before: by its id within a day, or in the same words shortly before.
   * Words that were not answered may be sent again sooner, and those of somebody who was told to
   * wait when the time has come.
   */
  public boolean isRepeated(TextQueryLine line, TextQueryLimit limit) {
    Instant now = line.receivedAt();
    return tables.count(
            REPEATED,
            line.senderIndex(),
            now.minus(DAY),
            line.gateway(),
            line.messageId(),
            line.textIndex(),
            now.minus(limit.repeated()),
            now.minus(limit.unanswered()))
        > 0;
  }

  /** The answers that a sender got since a moment, those that told to wait aside. */
  public long answers(byte[] senderIndex, Instant since) {
    return tables.count(ANSWERS, senderIndex, since);
  }

  /** The first message since a moment to which a sender got an answer. */
  public Optional<Instant> firstAnswered(byte[] senderIndex, Instant since) {
    return tables.first(FIRST, row -> row.momentIfAny(1), senderIndex, since).orElseThrow();
  }

  /** How often a sender was told since a moment what to send, or that a number is mistyped. */
  public long hints(byte[] senderIndex, Instant since) {
    return tables.count(HINTS, senderIndex, since);
  }

  /** How many answers all senders got since a moment that told no state of a case. */
  public long misses(Instant since) {
    return tables.count(MISSES, since);
  }

  /** Whether a sender was told to wait, and that time is not over. */
  public boolean isToldToWait(byte[] senderIndex, Instant now) {
    return tables.count(TOLD_TO_WAIT, senderIndex, now.minus(DAY), now) > 0;
  }

  /** Notes that a gateway took the answer. */
  public void answered(long id, String gateway, Instant at) {
    writer.update(ANSWERED, at, gateway, id);
  }

  /** Notes that no gateway took the answer. */
  public void notAnswered(long id, String reply) {
    writer.update("update text_query set answer_failure = ? where id = ?", reply, id);
  }
}
