package tw.caseprogress.job;

/**
 * How far a step of a run has come, in items of the step.
 *
 * @param step the step of the job
 * @param done items worked off, skipped ones included
 * @param total items to work off
 * @param read items that the server has read
 * @param written items that it has handed to be written
 * @param skipped items that it has passed over
 */
public record StepProgress(
    String step, long done, long total, long read, long written, long skipped) {

  /** The same with what the server has counted. */
  public StepProgress counted(long itemsRead, long itemsWritten, long itemsSkipped) {
    return new StepProgress(step, done, total, itemsRead, itemsWritten, itemsSkipped);
  }

  /** The share done in whole per cent, 0 to 100; a step without items is done. */
  public int percent() {
    return total == 0 ? 100 : (int) Math.min(100, done * 100 / total);
  }
}
