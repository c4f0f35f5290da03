package tw.caseprogress.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.caseprogress.worklist.service.WorklistQuery;

/** Counts for the menu what waits for the reader; once a request, however often it is drawn. */
@Named
@RequestScoped
public class CountTasksBacking {

  @Inject private WorklistQuery worklistQuery;

  private Long toApprove;
  private Long own;

  /** How many of an officer's own cases have something to be seen to. */
  public long getOwn() {
    if (own == null) {
      own = worklistQuery.ownTasks();
    }
    return own;
  }

  /** How many extensions wait for approval in the agency. */
  public long getToApprove() {
    if (toApprove == null) {
      toApprove = worklistQuery.toApprove();
    }
    return toApprove;
  }
}
