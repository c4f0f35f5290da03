package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a closing is undone (銷號後撤銷): the case goes on as if it had not been closed.
 *
 * @param text why, as the citizen reads it
 * @param telling how the parties are told
 */
public record Reopening(String text, Telling telling) {

  public Reopening {
    Objects.requireNonNull(telling, "telling");
  }
}
