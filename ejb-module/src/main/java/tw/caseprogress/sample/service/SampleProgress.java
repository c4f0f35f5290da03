package tw.caseprogress.sample.service;

import jakarta.enterprise.context.ApplicationScoped;
import tw.caseprogress.sample.SampleState;
import tw.caseprogress.sample.SampleState.Phase;

/** How far the sample has been loaded since the server started; kept in memory only. */
@ApplicationScoped
public class SampleProgress {

  private volatile SampleState state =
      new SampleState(isAskedFor() ? Phase.PENDING : Phase.NONE, 0, 0, 0);

  /**
   * Whether this installation is to have the sample, by the system property caseprogress.sample.
   */
  public static boolean isAskedFor() {
    return System.getProperty("caseprogress.sample", "none").equals("pilot");
  }

  public SampleState state() {
    return state;
  }

  /** Nothing has to be loaded: the sample is there already, or other data are. */
  public void nothingToDo() {
    state = new SampleState(Phase.COMPLETE, 0, 0, 0);
  }

  /** The loading has begun. */
  public void begin(int total) {
    state = new SampleState(Phase.LOADING, 0, total, 0);
  }

  /** So much is done now. */
  public void advance(int done, int skipped) {
    state = new SampleState(Phase.LOADING, done, state.total(), skipped);
  }

  /** All is loaded. */
  public void complete() {
    state = new SampleState(Phase.COMPLETE, state.total(), state.total(), state.skipped());
  }

  /** The loading ended early. */
  public void fail() {
    state = new SampleState(Phase.FAILED, state.done(), state.total(), state.skipped());
  }
}
