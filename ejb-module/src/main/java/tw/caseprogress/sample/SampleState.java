package tw.caseprogress.sample;

/**
 * How far the sample has been loaded.
 *
 * @param done the commands that are done
 * @param total all commands; 0 while they are not counted yet, and without a sample
 * @param skipped the applications that broke off because a rule refused a command
 */
public record SampleState(Phase phase, int done, int total, int skipped) {

  /** Where the loading stands. */
  public enum Phase {
    /** This installation has no sample, or is asked for none. */
    NONE,
    /** The loading has not begun yet. */
    PENDING,
    /** Applications are being registered and worked. */
    LOADING,
    /** All is there. */
    COMPLETE,
    /** The loading ended early; the next start takes it up. */
    FAILED
  }

  /** Whether people may begin to work. */
  public boolean isReady() {
    return phase == Phase.NONE || phase == Phase.COMPLETE;
  }
}
