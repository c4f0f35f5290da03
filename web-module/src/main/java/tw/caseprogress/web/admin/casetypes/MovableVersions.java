package tw.caseprogress.web.admin.casetypes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import tw.caseprogress.casefile.service.VersionMoveQuery;
import tw.caseprogress.casetype.KeptVersion;
import tw.caseprogress.casetype.VersionPhase;
import tw.caseprogress.security.Role;
import tw.caseprogress.security.service.CurrentCaller;

/** How many cases of the caller's agency run by each version, and which of them can be moved. */
@Named
@RequestScoped
public class MovableVersions {

  @Inject private VersionMoveQuery moves;
  @Inject private CurrentCaller caller;
  @Inject private KeepCaseTypeBacking keepCaseType;

  private Map<Integer, Long> running;

  /** Whether the caller has cases at all: the city's administrator has none. */
  public boolean isShown() {
    return caller.get().has(Role.AGENCY_ADMINISTRATOR);
  }

  public long running(KeptVersion version) {
    if (running == null) {
      running = moves.running(keepCaseType.getCode());
    }
    return running.getOrDefault(version.number(), 0L);
  }

  /** Whether cases of a version can be moved to the one that is in force. */
  public boolean isMovable(KeptVersion version) {
    return isShown()
        && version.phase() != VersionPhase.IN_FORCE
        && keepCaseType.getCaseType().inForce().isPresent()
        && running(version) > 0;
  }
}
