package tw.caseprogress.casefile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.PauseEntry;
import tw.caseprogress.deadline.PauseReason;

/**
 * What the deadline of a case is measured by: its type and the calendar of its agency.
 *
 * @param mayBeTold whether e-mail and text messages may go to its parties; not once the consent to
 *     that was withdrawn
 */
public record CaseRules(CaseTypeView type, WorkingDayCalendar calendar, boolean mayBeTold) {

  /** Who of parties with these wishes can be told of what happens to the case. */
  public Audience audience(Collection<Set<ContactChannel>> wishes) {
    return Audience.of(mayBeTold ? wishes : Set.of(), type.notices());
  }

  public DeadlineRule rule() {
    return type.rule();
  }

  /** The reasons to wait that the type provides for. */
  public Set<PauseReason> providedReasons() {
    Set<PauseReason> reasons = EnumSet.copyOf(PauseEntry.REASONS_OF_EVERY_TYPE);
    for (PauseReason outside :
        EnumSet.of(PauseReason.EXTERNAL_REVIEW, PauseReason.UPWARD_REFERRAL)) {
      if (waitFor(outside).isProvided()) {
        reasons.add(outside);
      }
    }
    return reasons;
  }

  /**
   * What waiting for another office does to the deadline.
   *
   * @throws IllegalArgumentException if the reason is none of waiting for another office
   */
  public OutsideWait waitFor(PauseReason reason) {
    return switch (reason) {
      case EXTERNAL_REVIEW -> type.terms().externalReview();
      case UPWARD_REFERRAL -> type.terms().upwardReferral();
      case SUPPLEMENT, DISASTER ->
          throw new IllegalArgumentException(reason + " waits for no other office");
    };
  }
}
