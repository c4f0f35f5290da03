package tw.caseprogress.listexport.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.listexport.ListExport;
import tw.caseprogress.schema.TableReader;
import tw.caseprogress.schema.TableWriter;

/**
 * What the job notes of its work on orders; each note is a transaction of its own, so that the
 * orderer sees how far it is.
 *
 * <p>Open to all callers, for the job has no identity; no request reaches it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ListExportWork {

  /** How long a finished list can be fetched. */
  public static final Duration KEPT = Duration.ofDays(3);

  /** How often one is tried. */
  static final int MOST_TRIES = 3;

  // list_export_waiting; one that runs although this asks was left by a run that broke off
  private static final String NEXT =
      ExportRow.COLUMNS + " where e.state in ('ORDERED', 'RUNNING') order by e.id limit 1";

  private static final String WAITING =
      """
      select count(*) as orders, coalesce(sum(rows_total), 0) as cases, min(ordered_at) as since
        from list_export where state in ('ORDERED', 'RUNNING')
      """;

  private static final String BEGIN =
      "update list_export set state = 'RUNNING', tries = tries + 1, rows_done = 0 where id = ?";

  private static final String ADVANCE = "update list_export set rows_done = ? where id = ?";

  private static final String FINISH =
      """
      update list_export
         set state = 'READY', rows_done = ?, bytes = ?, ended_at = ?, expires_at = ?
       where id = ?
      """;

  private static final String GIVE_UP =
      "update list_export set state = 'FAILED', ended_at = ? where id = ?";

  private static final String EXPIRED =
      "select file_id::text from list_export where file_id = ?::uuid and expires_at <= ?";

  private static final String KNOWN = "select count(*) from list_export where file_id = ?::uuid";

  @Inject private TableReader tables;
  @Inject private TableWriter writer;
  @Inject private Clock clock;

  /** What waits to be made. */
  public Waiting waiting() {
    return tables
        .first(
            WAITING,
            row -> new Waiting(row.number("orders"), row.number("cases"), row.momentIfAny("since")))
        .orElseThrow();
  }

  /**
   * What waits to be made.
   *
   * @param cases on all the lists together
   * @param since when the oldest was ordered
   */
  public record Waiting(long orders, long cases, Optional<Instant> since) {}

  /** Begins the oldest order; one that was tried often enough is given up before. */
  public Optional<ListExport> begin() {
    Optional<ListExport> next = tables.first(NEXT, ExportRow::read);
    while (next.isPresent() && next.get().tries() >= MOST_TRIES) {
      giveUp(next.get());
      next = tables.first(NEXT, ExportRow::read);
    }
    next.ifPresent(export -> writer.update(BEGIN, export.id()));
    return next;
  }

  private void giveUp(ListExport export) {
    writer.update(GIVE_UP, Instant.now(clock), export.id());
    ExportFolder.remove(export.fileId());
  }

  /** Notes how many rows are in the file. */
  public void advance(long id, long rows) {
    writer.update(ADVANCE, rows, id);
  }

  /** Notes that a file can be fetched. */
  public void finish(long id, long rows, long bytes) {
    Instant now = Instant.now(clock);
    writer.update(FINISH, rows, bytes, now, now.plus(KEPT), id);
  }

  /**
   * Removes the files that cannot be fetched any more, and those whose order is forgotten.
   *
   * @return how many
   */
  public int removeExpired() {
    List<UUID> gone = ExportFolder.present().stream().filter(this::isGone).toList();
    gone.forEach(ExportFolder::remove);
    return gone.size();
  }

  private boolean isGone(UUID fileId) {
    return tables.count(KNOWN, fileId.toString()) == 0
        || tables
            .first(EXPIRED, row -> row.text(1), fileId.toString(), Instant.now(clock))
            .isPresent();
  }
}
