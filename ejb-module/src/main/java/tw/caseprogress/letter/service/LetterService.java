package tw.caseprogress.letter.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import tw.caseprogress.gateway.GatewayText;
import tw.caseprogress.letter.LetterKind;
import tw.caseprogress.letter.LettersQueued;
import tw.caseprogress.letter.SealedFile;
import tw.caseprogress.letter.StaffLetter;
import tw.caseprogress.schema.Parameters;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.Seal;
import tw.caseprogress.security.service.KeyRing;

/**
 * Takes letters to staff, and has them handed over after the caller's transaction.
 *
 * <p>Open to all callers, for the jobs that write letters have no identity; no request reaches it.
 */
@Stateless
@PermitAll
public class LetterService {

  private static final Logger LOG = Logger.getLogger(LetterService.class.getName());

  // the same letter is put once, unless it was given up: whoever runs a job again wants it sent
  private static final String PUT =
      """
      insert into staff_letter (kind, business_date, addressee_login, letter_key, subject,
        address_sealed, text_sealed, html_sealed, state, queued_at, due_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)
      on conflict (kind, business_date, addressee_login) do update
        set letter_key = excluded.letter_key, subject = excluded.subject,
            address_sealed = excluded.address_sealed, text_sealed = excluded.text_sealed,
            html_sealed = excluded.html_sealed, state = excluded.state,
            queued_at = excluded.queued_at, due_at = excluded.due_at, attempts = 0,
            unclear_tries = 0, claimed_by = null, claimed_until = null, message_id = null,
            last_failure = null
        where staff_letter.letter_key <> excluded.letter_key or staff_letter.state = 'GIVEN_UP'
      returning id
      """;

  private static final String PUT_FILE =
      """
      insert into staff_letter_file (staff_letter_id, place, file_name, media_type, content_sealed)
      values (?, ?, ?, ?, ?)
      """;

  private static final String GIVEN_UP =
      """
      select count(*) from staff_letter
       where kind = ? and business_date = ? and addressee_login = ? and state = 'GIVEN_UP'
      """;

  private static final String CAME_BACK =
      """
      update staff_letter set state = 'GIVEN_UP', due_at = ?, last_failure = ?
       where letter_key = ? and state = 'SENT'
      """;

  @Inject private TableWriter writer;
  @Inject private TableReader tables;
  @Inject private KeyRing keys;
  @Inject private Event<LettersQueued> queued;
  @Inject private Clock clock;

  /**
   * Puts a letter, in the place of an older one of its kind to the same person about the same day:
   * one that still waits is not sent any more.
   */
  public void put(StaffLetter letter) {
    Seal seal = keys.personalData();
    Instant now = Instant.now(clock);
    writer
        .returning(
            PUT,
            row -> row.number("id"),
            letter.kind(),
            letter.businessDate(),
            letter.login(),
            letter.key(),
            letter.subject(),
            seal.seal(letter.email()),
            seal.seal(letter.text()),
            seal.seal(letter.html()),
            now,
            now)
        .forEach(id -> putFiles(id, letter, seal));
    queued.fire(new LettersQueued());
  }

  /** In the place of those of an older letter. */
  private void putFiles(long letterId, StaffLetter letter, Seal seal) {
    writer.update("delete from staff_letter_file where staff_letter_id = ?", letterId);
    List<SealedFile> files =
        IntStream.range(0, letter.files().size())
            .mapToObj(place -> SealedFile.of(letter.files().get(place), place, letter.key(), seal))
            .toList();
    writer.batch(
        PUT_FILE,
        files,
        file ->
            Parameters.of(
                letterId, file.place(), file.fileName(), file.mediaType(), file.contentSealed()));
  }

  /** Whether the letter of a kind to a person about a day was given up, and may be put again. */
  public boolean isGivenUp(LetterKind kind, LocalDate businessDate, String login) {
    return tables.count(GIVEN_UP, kind, businessDate, login) > 0;
  }

  /**
   * Notes that a letter that a mail server had taken came back. It is given up, for its words are
   * gone; whoever runs its job again has it written anew.
   *
   * @param reply what it came back with, without the address
   */
  public void cameBack(String key, String reply) {
    String words = GatewayText.reply("bounce " + reply);
    if (writer.update(CAME_BACK, Instant.now(clock), words, key) > 0) {
      LOG.log(Level.WARNING, "{0} came back: {1}", new Object[] {key, reply});
    }
  }
}
