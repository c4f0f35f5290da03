package tw.caseprogress.owncontact.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.owncontact.CodePurpose;
import tw.caseprogress.owncontact.OneTimeCode;
import tw.caseprogress.schema.TableWriter;
import tw.caseprogress.security.service.KeyRing;

/** Keeps the last code of each case and purpose, as a hash; in the caller's transaction. */
@ApplicationScoped
class ContactCodes {

  private static final String KEEP =
      """
      insert into contact_code as c (case_file_id, purpose, code_hash, expires_at, sent_on, sent)
      values (?, ?, ?, ?, ?, 1)
          on conflict (case_file_id, purpose) do update
         set code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0,
             sent_on = excluded.sent_on,
             sent = case when c.sent_on = excluded.sent_on then c.sent + 1 else 1 end
       where c.sent_on <> excluded.sent_on or c.sent < ?
      """;

  private static final String TRY =
      """
      update contact_code set tries = tries + 1
       where case_file_id = ? and purpose = ? and expires_at > ? and tries < ?
       returning code_hash
      """;

  private static final String LIVE =
      """
      select code_hash from contact_code
       where case_file_id = ? and purpose = ? and expires_at > ? for update
      """;

  private static final String USE =
      "update contact_code set expires_at = ? where case_file_id = ? and purpose = ?";

  @Inject private TableWriter writer;
  @Inject private KeyRing keys;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  /**
   * Draws a code in the place of the one before.
   *
   * @param subject what else the code hangs on, such as a new address
   * @return empty if the case got as many on this day as it may
   */
  Optional<OneTimeCode> draw(long caseFileId, CodePurpose purpose, String subject) {
    OneTimeCode code = OneTimeCode.draw(random);
    int kept =
        writer.update(
            KEEP,
            caseFileId,
            purpose,
            hash(caseFileId, purpose, subject, code),
            now().plus(CodePurpose.HOLDS),
            LocalDate.now(clock),
            purpose.mostADay());
    return kept == 1 ? Optional.of(code) : Optional.empty();
  }

  /** Whether a code that was typed is the one; counts the try. */
  boolean isRight(long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    return writer
        .returning(
            TRY, row -> row.bytes("code_hash"), caseFileId, purpose, now(), CodePurpose.MOST_TRIES)
        .stream()
        .anyMatch(kept -> matches(kept, caseFileId, purpose, subject, code));
  }

  /** Uses a code that was right just now; false if somebody was faster. */
  boolean use(long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    boolean live =
        writer.returning(LIVE, row -> row.bytes("code_hash"), caseFileId, purpose, now()).stream()
            .anyMatch(kept -> matches(kept, caseFileId, purpose, subject, code));
    if (live) {
      writer.update(USE, now(), caseFileId, purpose);
    }
    return live;
  }

  private boolean matches(
      byte[] kept, long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    return keys.blindIndex()
        .matches(kept, context(caseFileId, purpose), subject + '|' + code.digits());
  }

  private byte[] hash(long caseFileId, CodePurpose purpose, String subject, OneTimeCode code) {
    return keys.blindIndex().of(context(caseFileId, purpose), subject + '|' + code.digits());
  }

  private static String context(long caseFileId, CodePurpose purpose) {
    return "contact-code:" + purpose + ':' + caseFileId;
  }

  private Instant now() {
    return Instant.now(clock);
  }
}
