package tw.caseprogress.job;

/**
 * How far a step of a run has come, in items of the step.
 *
 * @param step the step of the job
 * @param done items worked off, skipped ones included
 * @param total items to work off
 */
public record StepProgress(String step, long done, long total) {

  /** The share done in whole per cent, 0 to 100; a step without items is done. */
  public int percent() {
    return total == 0 ? 100 : (int) Math.min(100, done * 100 / total);
  }
}
