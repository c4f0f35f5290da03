package tw.caseprogress.attachment.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.caseprogress.attachment.AttachmentKind;
import tw.caseprogress.attachment.AttachmentView;
import tw.caseprogress.attachment.FileKind;
import tw.caseprogress.attachment.NewAttachment;
import tw.caseprogress.attachment.StoreKind;
import tw.caseprogress.schema.ColumnText;
import tw.caseprogress.schema.Row;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/** The attachments of cases, in the caller's transaction; by SQL, as they have no life. */
@ApplicationScoped
public class AttachmentRepository {

  private static final String ANNOUNCE =
      """
      insert into attachment (case_file_id, kind, paper_name, note, file_kind, byte_count,
        store, store_key, announced_at, added_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
      """;

  private static final String KEEP =
      """
      update attachment set added_at = ?, checked_by = ?
       where id = ? and case_file_id = ? and added_at is null
      """;

  private static final String COLUMNS =
      """
      select id, kind, paper_name, note, file_kind, byte_count, store, store_key, added_at,
             added_by, checked_by,
             taken_away_at, taken_away_by, taken_away_reason, content_gone_at
        from attachment where case_file_id = ? and added_at is not null
      """;

  private static final String OF_CASE = COLUMNS + " order by id";

  private static final String ONE = COLUMNS + " and id = ?";

  private static final String BYTES =
      """
      select coalesce(sum(byte_count), 0) from attachment
       where case_file_id = ? and added_at is not null and taken_away_at is null
         and content_gone_at is null
      """;

  private static final String TAKE_AWAY =
      """
      update attachment set taken_away_at = ?, taken_away_by = ?, taken_away_reason = ?
       where id = ? and case_file_id = ? and added_at is not null and taken_away_at is null
         and content_gone_at is null
      """;

  private static final String LEFT_OVER =
      """
      select id, store, store_key from attachment
       where content_gone_at is null
         and (added_at is null or taken_away_at is not null)
         and coalesce(taken_away_at, announced_at) < ? and id > ?
       order by id limit ?
      """;

  private static final String OLD =
      """
      select a.id, a.store, a.store_key
        from attachment a join case_file c on c.id = a.case_file_id
       where a.content_gone_at is null and a.taken_away_at is null
         and a.added_at < ? and c.closed_on < ? and a.id > ?
       order by a.id limit ?
      """;

  private static final String GONE =
      "update attachment set content_gone_at = ?, note = null where id = ?";

  private static final String NEVER_CAME =
      "delete from attachment where id = ? and added_at is null";

  private static final int LONGEST_CHECKED_BY = 100;

  @Inject private TableReader tables;
  @Inject private TableWriter writer;

  /** Where the content of an attachment lies. */
  public record Place(long id, StoreKind store, String key) {}

  /** An attachment with the place of its content. */
  public record Kept(AttachmentView shown, Place place) {}

  /** Where a new content will lie. */
  public record NewPlace(StoreKind store, String key) {}

  /** Writes down that a content is about to be kept. */
  public Place announce(
      long caseFileId, NewAttachment added, FileKind kind, NewPlace place, Instant at, String by) {
    long id =
        writer.insert(
            ANNOUNCE,
            caseFileId,
            added.kind(),
            added.paper(),
            Optional.of(added.note()).filter(note -> !note.isEmpty()),
            kind,
            (long) added.content().length,
            place.store(),
            place.key(),
            at,
            by);
    return new Place(id, place.store(), place.key());
  }

  /** Notes that the content is there; false if it is no longer expected. */
  public boolean keep(long caseFileId, long id, Optional<String> checkedBy, Instant at) {
    Optional<String> fitting = checkedBy.map(text -> ColumnText.fit(text, LONGEST_CHECKED_BY));
    return writer.update(KEEP, at, fitting, id, caseFileId) == 1;
  }

  /** The attachments of a case, those that are gone too, the first one first. */
  public List<AttachmentView> ofCase(long caseFileId) {
    return tables.rows(OF_CASE, AttachmentRepository::view, caseFileId);
  }

  /** One of a case. */
  public Optional<Kept> find(long caseFileId, long id) {
    return tables.first(ONE, row -> new Kept(view(row), place(row)), caseFileId, id);
  }

  /** How large the files of a case are together. */
  public long bytesOf(long caseFileId) {
    return tables.count(BYTES, caseFileId);
  }

  /** Notes who takes an attachment away; false if it is not there. */
  public boolean takeAway(long caseFileId, long id, AttachmentView.TakenAway taken, Instant at) {
    return writer.update(TAKE_AWAY, at, taken.by(), taken.reason(), id, caseFileId) == 1;
  }

  /**
   * What was taken away before a moment, or announced before it and never came; those after an id,
   * by their ids.
   */
  public List<Place> leftOver(Instant before, long after, int most) {
    return tables.rows(LEFT_OVER, AttachmentRepository::place, before, after, most);
  }

  /**
   * What was added before a moment to cases that were closed before a day; those after an id, by
   * their ids.
   */
  public List<Place> old(Instant before, LocalDate closedBefore, long after, int most) {
    return tables.rows(OLD, AttachmentRepository::place, before, closedBefore, after, most);
  }

  /** Notes that the content is removed; of what never came nothing stays. */
  public void removed(long id, Instant at) {
    if (writer.update(NEVER_CAME, id) == 0) {
      writer.update(GONE, at, id);
    }
  }

  private static Place place(Row row) {
    return new Place(
        row.number("id"), row.constant("store", StoreKind.class), row.text("store_key"));
  }

  private static AttachmentView view(Row row) {
    return new AttachmentView(
        row.number("id"),
        row.constant("kind", AttachmentKind.class),
        row.textIfAny("paper_name"),
        row.textIfAny("note"),
        row.constant("file_kind", FileKind.class),
        row.number("byte_count"),
        row.moment("added_at"),
        row.text("added_by"),
        row.textIfAny("checked_by"),
        gone(row));
  }

  private static Optional<AttachmentView.Gone> gone(Row row) {
    Optional<Instant> taken = row.momentIfAny("taken_away_at");
    return taken
        .or(() -> row.momentIfAny("content_gone_at"))
        .map(
            at ->
                new AttachmentView.Gone(
                    at,
                    taken.map(
                        when ->
                            new AttachmentView.TakenAway(
                                row.text("taken_away_by"), row.text("taken_away_reason")))));
  }
}
