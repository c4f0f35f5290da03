package tw.caseprogress.listexport;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.caseprogress.worklist.ListReader;

/**
 * A list that was ordered, and how far it is.
 *
 * @param fileId by which addresses name it
 * @param reader who ordered it
 * @param rowsDone how many rows are in the file
 * @param rowsTotal how many there were when it was ordered
 * @param bytes of the finished file
 * @param expiresAt until when it can be fetched; empty before it is ready
 */
public record ListExport(
    long id,
    UUID fileId,
    ListReader reader,
    ExportOrder order,
    ExportState state,
    int tries,
    long rowsDone,
    long rowsTotal,
    Optional<Long> bytes,
    Instant orderedAt,
    Optional<Instant> expiresAt) {

  /** How it stands at a moment: what has expired is not ready any more. */
  public ExportState stateAt(Instant now) {
    return state == ExportState.READY && expiresAt.filter(now::isBefore).isEmpty()
        ? ExportState.EXPIRED
        : state;
  }

  /** Whether it is still to be made. */
  public boolean isUnderWay() {
    return state == ExportState.ORDERED || state == ExportState.RUNNING;
  }

  /** How much of it is done, 0 to 100. */
  public int percent() {
    return rowsTotal == 0 ? 0 : (int) Math.min(100, rowsDone * 100 / rowsTotal);
  }
}
