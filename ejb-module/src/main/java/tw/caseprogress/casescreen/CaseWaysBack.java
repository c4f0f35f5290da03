package tw.caseprogress.casescreen;

import java.util.Objects;
import java.util.Optional;
import tw.caseprogress.casefile.DueDatePreview;
import tw.caseprogress.organisation.AgencyView;

/**
 * What may be undone of how a case came to where it is.
 *
 * @param cameFrom the agency to which it may be sent back; empty if it may not
 * @param moveUndone what it would do to the due date if the last move to another version were
 *     undone; empty where that cannot be, or cannot be told
 */
public record CaseWaysBack(Optional<AgencyView> cameFrom, Optional<DueDatePreview> moveUndone) {

  public CaseWaysBack {
    Objects.requireNonNull(cameFrom, "cameFrom");
    Objects.requireNonNull(moveUndone, "moveUndone");
  }
}
