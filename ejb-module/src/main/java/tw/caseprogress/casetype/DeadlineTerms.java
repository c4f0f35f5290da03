package tw.caseprogress.casetype;

import java.util.Objects;
import tw.caseprogress.deadline.PauseReason;

/**
 * What may happen to the deadline of a case, as its type provides; readable as a sentence that goes
 * on where that of the {@link tw.caseprogress.deadline.DeadlineRule} ends.
 *
 * @param extensionAllowed whether the limit may be extended once (行政程序法 §51)
 * @param externalReview what a review by another agency does (會外機關審查)
 * @param upwardReferral what a question to a higher agency does (層轉核釋)
 * @param notifyDueDateMoved whether applicants are told when a change of the calendar moves their
 *     due date
 */
public record DeadlineTerms(
    boolean extensionAllowed,
    OutsideWait externalReview,
    OutsideWait upwardReferral,
    boolean notifyDueDateMoved) {

  public DeadlineTerms {
    Objects.requireNonNull(externalReview, "externalReview");
    Objects.requireNonNull(upwardReferral, "upwardReferral");
  }

  /** Whether a case may wait for a reason: the law provides for some, the type for the others. */
  public boolean providesFor(PauseReason reason) {
    return switch (reason) {
      case EXTERNAL_REVIEW -> externalReview.isProvided();
      case UPWARD_REFERRAL -> upwardReferral.isProvided();
      case SUPPLEMENT, DISASTER -> true;
    };
  }

  /**
   * In words, e.g. {@code may be extended once; an external review adds 5 working days; an upward
   * referral stops the clock; applicants are told of what the calendar moves}.
   */
  @Override
  public String toString() {
    return (extensionAllowed ? "may be extended once" : "may not be extended")
        + "; an external review "
        + externalReview
        + "; an upward referral "
        + upwardReferral
        + "; applicants are "
        + (notifyDueDateMoved ? "" : "not ")
        + "told of what the calendar moves";
  }
}
