package tw.caseprogress.casefile;

import java.util.Set;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.PauseReason;

/**
 * What of a case decides whether it can follow another version of its type.
 *
 * @param versionId the version that it follows
 * @param stepOrder the step at which it stands
 * @param awaited for what it waits for another office
 */
public record MovableCase(
    long versionId, CaseState state, int stepOrder, CaseClock clock, Set<PauseReason> awaited) {

  public MovableCase {
    awaited = Set.copyOf(awaited);
  }
}
