package tw.caseprogress.approval;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the approval of an extension stands for one case.
 *
 * <p>A request that waits is decided even where the agency wants no approval any more.
 *
 * @param needed whether its agency wants extensions approved of
 * @param latest what was asked for last, waiting or not; empty if nothing ever was
 */
public record ExtensionApproval(boolean needed, Optional<ExtensionRequest> latest) {

  public ExtensionApproval {
    Objects.requireNonNull(latest, "latest");
  }

  /** What waits for a decision. */
  public Optional<ExtensionRequest> waiting() {
    return latest.filter(ExtensionRequest::isWaiting);
  }

  /**
   * Makes sure that somebody may ask.
   *
   * @param asker the officer's login
   * @param supervisors the logins of all who may decide in the agency
   * @throws ApprovalRefusedException if not
   */
  public void requireAskable(String asker, Set<String> supervisors) {
    require(needed, ApprovalRefusal.NOT_NEEDED);
    require(waiting().isEmpty(), ApprovalRefusal.WAITS_ALREADY);
    require(
        supervisors.stream().anyMatch(login -> !login.equals(asker)), ApprovalRefusal.NOBODY_ELSE);
  }

  /**
   * The request that a supervisor decides.
   *
   * @param id of the one that was seen
   * @throws ApprovalRefusedException if it waits no more, or is the supervisor's own, even if
   *     nobody else in the agency could decide
   */
  public ExtensionRequest toDecide(long id, String supervisor) {
    ExtensionRequest request = seen(id);
    require(!request.askedBy().equals(supervisor), ApprovalRefusal.OWN_REQUEST);
    return request;
  }

  /**
   * The request that is asked for no more, by whoever works the case now.
   *
   * @param id of the one that was seen
   * @throws ApprovalRefusedException if it waits no more
   */
  public ExtensionRequest toWithdraw(long id) {
    return seen(id);
  }

  private ExtensionRequest seen(long id) {
    return waiting()
        .filter(request -> request.id() == id)
        .orElseThrow(() -> new ApprovalRefusedException(ApprovalRefusal.NONE_WAITS));
  }

  private static void require(boolean condition, ApprovalRefusal otherwise) {
    if (!condition) {
      throw new ApprovalRefusedException(otherwise);
    }
  }
}
