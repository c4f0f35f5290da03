package tw.caseprogress.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.casefile.CaseInputException.Fault;
import tw.caseprogress.casetype.CaseTypeView;
import tw.caseprogress.casetype.OutsideWait;
import tw.caseprogress.deadline.CaseClock;
import tw.caseprogress.deadline.DeadlineRule;
import tw.caseprogress.deadline.Extension;
import tw.caseprogress.deadline.ExtensionRefusal;
import tw.caseprogress.deadline.ExtensionRefusedException;
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

  /**
   * Makes sure that a limit may be extended by some days, whoever is told; the command and its
   * preview both ask here.
   *
   * @throws ExtensionRefusedException if the article or the type of the case forbids it
   * @throws CaseInputException if there are no days
   */
  public void requireExtendable(CaseClock clock, int workingDays, LocalDate on) {
    if (!type.terms().extensionAllowed()) {
      throw new ExtensionRefusedException(ExtensionRefusal.TYPE_ALLOWS_NONE);
    }
    if (workingDays < 1) {
      throw new CaseInputException(Fault.EXTENSION_DAYS);
    }
    new Extension(workingDays, on).requireAllowed(rule(), clock, calendar);
  }
}
