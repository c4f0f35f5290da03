package tw.caseprogress.casefile;

import java.util.Objects;

/**
 * That a case is to follow the version again that it followed before it was moved.
 *
 * @param reason why, for the colleagues; 1 to 200 characters
 * @param telling whether and how the parties are told if the due date moves
 */
public record VersionMoveUndoing(String reason, Telling telling) {

  public VersionMoveUndoing {
    Objects.requireNonNull(telling, "telling");
  }
}
