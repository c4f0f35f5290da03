package tw.caseprogress.casenote.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tw.caseprogress.casenote.CaseNote;
import tw.caseprogress.casenote.CaseNote.Deed;
import tw.caseprogress.casenote.NoteKind;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** The notes of cases, in the caller's transaction; by SQL, as they have no life. */
@ApplicationScoped
public class CaseNoteRepository {

  private static final String WRITE =
      """
      insert into case_note (case_file_id, kind, submission_key, written_at, written_by,
        words_sealed, due_on)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (submission_key) do nothing
      returning id
      """;

  private static final String COLUMNS =
      """
      select id, kind, written_at, written_by, due_on, replied_at, replied_by, taken_back_at,
             taken_back_by, words_gone_at
      """;

  private static final String OF =
      """
        from case_note where case_file_id = ?
       order by id desc
      """;

  private static final String OF_CASE = COLUMNS + OF;

  private static final String WITH_WORDS =
      COLUMNS + ", words_sealed, reply_sealed, taken_back_reason_sealed" + OF;

  private static final String REPLY =
      """
      update case_note set replied_at = ?, replied_by = ?, reply_sealed = ?
       where id = ? and case_file_id = ? and kind = 'INSTRUCTION'
         and replied_at is null and taken_back_at is null
      returning written_by
      """;

  private static final String TAKE_BACK =
      """
      update case_note set taken_back_at = ?, taken_back_by = ?, taken_back_reason_sealed = ?
       where id = ? and case_file_id = ? and written_by = ?
         and replied_at is null and taken_back_at is null and words_gone_at is null
      returning kind
      """;

  private static final String FORGET =
      """
      update case_note set words_gone_at = ?, words_sealed = null, reply_sealed = null,
             taken_back_reason_sealed = null
       where id in (
         select n.id from case_note n join case_file c on c.id = n.case_file_id
          where n.words_gone_at is null and n.written_at < ? and c.closed_on < ?
            and coalesce(n.replied_at, n.written_at) < ?
          order by n.id
          limit ?)
      """;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** A note with its sealed words. */
  public record Sealed(
      CaseNote note,
      Optional<byte[]> words,
      Optional<byte[]> reply,
      Optional<byte[]> takenBackReason) {}

  /** Writes a note; empty if its form was sent before. */
  public OptionalLong write(
      long caseFileId,
      NoteKind kind,
      String submissionKey,
      Deed written,
      byte[] words,
      Optional<LocalDate> dueOn) {
    return writer
        .returning(
            WRITE,
            row -> row.number("id"),
            caseFileId,
            kind,
            submissionKey,
            written.at(),
            written.by(),
            words,
            dueOn)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** The notes of a case without words, the latest first. */
  public List<CaseNote> ofCase(long caseFileId) {
    return tables.rows(OF_CASE, CaseNoteRepository::note, caseFileId);
  }

  /** The same with their sealed words. */
  public List<Sealed> sealedOfCase(long caseFileId) {
    return tables.rows(
        WITH_WORDS,
        row ->
            new Sealed(
                note(row),
                bytes(row, "words_sealed"),
                bytes(row, "reply_sealed"),
                bytes(row, "taken_back_reason_sealed")),
        caseFileId);
  }

  /** Answers an open instruction; who had given it, or empty if the case has no such. */
  public Optional<String> reply(long caseFileId, long id, Deed replied, byte[] words) {
    return writer
        .returning(
            REPLY, row -> row.text("written_by"), replied.at(), replied.by(), words, id, caseFileId)
        .stream()
        .findFirst();
  }

  /** Takes a note of the same person back; its kind, or empty if it cannot be taken back. */
  public Optional<NoteKind> takeBack(long caseFileId, long id, Deed taken, byte[] reason) {
    return writer
        .returning(
            TAKE_BACK,
            row -> row.constant("kind", NoteKind.class),
            taken.at(),
            taken.by(),
            reason,
            id,
            caseFileId,
            taken.by())
        .stream()
        .findFirst();
  }

  /**
   * Removes the words of what was written and answered before a moment in cases that were closed
   * before a day.
   *
   * @return of how many
   */
  public int forget(Instant before, LocalDate closedBefore, Instant at, int most) {
    return writer.update(FORGET, at, before, closedBefore, before, most);
  }

  private static CaseNote note(Row row) {
    return new CaseNote(
        row.number("id"),
        row.constant("kind", NoteKind.class),
        row.moment("written_at"),
        row.text("written_by"),
        row.dateIfAny("due_on"),
        deed(row, "replied"),
        deed(row, "taken_back"),
        row.momentIfAny("words_gone_at").isPresent());
  }

  private static Optional<Deed> deed(Row row, String what) {
    return row.momentIfAny(what + "_at").map(at -> new Deed(at, row.text(what + "_by")));
  }

  private static Optional<byte[]> bytes(Row row, String column) {
    return Optional.ofNullable(row.bytes(column));
  }
}
