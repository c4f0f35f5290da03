package tw.caseprogress.casefile;

import java.util.Optional;

/** Why one of several cases that are to be handed over stays with its officer. */
public enum HandOverRefusal {
  /** Nothing is left to be worked. */
  CLOSED,
  /** The receiver has it already. */
  SAME_OFFICER,
  /** Somebody changed it after it was chosen: it may be another officer's by now. */
  CHANGED_MEANWHILE;

  /**
   * The first reason that holds; empty if the case goes.
   *
   * @param toLogin the receiver; null while nobody is chosen
   */
  public static Optional<HandOverRefusal> of(
      CaseState state, String officerLogin, String toLogin, int version, int seenVersion) {
    if (state == CaseState.CLOSED) {
      return Optional.of(CLOSED);
    }
    if (officerLogin.equals(toLogin)) {
      return Optional.of(SAME_OFFICER);
    }
    return version == seenVersion ? Optional.empty() : Optional.of(CHANGED_MEANWHILE);
  }
}
