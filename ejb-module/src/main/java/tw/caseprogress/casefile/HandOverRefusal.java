package tw.caseprogress.casefile;

import java.util.Optional;

/** Why one of several cases that are to be handed over stays with its officer. */
public enum HandOverRefusal {
  /** Nothing is left to be worked. */
  CLOSED,
  /** It may leave its unit only by its officer, who stands in, or a supervisor. */
  NOT_YOURS,
  /** The receiver has it already. */
  SAME_OFFICER,
  /** The unit has it already. */
  SAME_UNIT,
  /** The other agency does not take in its type, and no unit of it is named. */
  NO_UNIT,
  /** Somebody changed it after it was chosen: it may be another officer's by now. */
  CHANGED_MEANWHILE;

  /** The first reason that holds; empty if the case goes. */
  public static Optional<HandOverRefusal> of(
      HandOverCandidate one, HandOverTarget target, int seenVersion) {
    if (one.state() == CaseState.CLOSED) {
      return Optional.of(CLOSED);
    }
    return ofOpen(one, target)
        .or(() -> one.version() == seenVersion ? Optional.empty() : Optional.of(CHANGED_MEANWHILE));
  }

  private static Optional<HandOverRefusal> ofOpen(HandOverCandidate one, HandOverTarget target) {
    if (!target.isElsewhere()) {
      return target.login().filter(one.officerLogin()::equals).map(login -> SAME_OFFICER);
    }
    if (!one.mayLeaveUnit()) {
      return Optional.of(NOT_YOURS);
    }
    if (target.has(one)) {
      return Optional.of(SAME_UNIT);
    }
    return target.lacksUnitFor(one) ? Optional.of(NO_UNIT) : Optional.empty();
  }
}
