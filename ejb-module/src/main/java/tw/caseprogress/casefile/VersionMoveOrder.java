package tw.caseprogress.casefile;

import java.util.Objects;
import tw.caseprogress.casetype.StepMapping;

/**
 * What an administrator decided about running cases of one version of a case type.
 *
 * @param fromVersionId the version that they follow
 * @param toVersionId the version that they are to follow, which must be in force
 * @param reason why, for the colleagues; 1 to 200 characters
 * @param telling whether and how parties are told whose due date moves
 */
public record VersionMoveOrder(
    long fromVersionId, long toVersionId, StepMapping steps, String reason, Telling telling) {

  public VersionMoveOrder {
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(telling, "telling");
  }
}
