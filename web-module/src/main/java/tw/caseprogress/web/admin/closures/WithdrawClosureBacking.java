package tw.caseprogress.web.admin.closures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.caseprogress.calendar.CalendarChangedMeanwhileException;
import tw.caseprogress.calendar.CalendarProposal;
import tw.caseprogress.calendar.ClosureEntry;
import tw.caseprogress.calendar.ClosureNotStandingException;
import tw.caseprogress.calendar.service.CalendarService;
import tw.caseprogress.casefile.FieldFault;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.service.CalendarImpactQuery;
import tw.caseprogress.typed.Reading;
import tw.caseprogress.typed.TypedWords;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.casefile.FieldFaults;

/** Takes a closure back on {@code /admin/closures}, after a look at what that would move. */
@Named
@ViewScoped
public class WithdrawClosureBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_REASON = 400;

  private CalendarService calendars;
  private CalendarImpactQuery impactQuery;
  private FieldFaults faults;
  private StaffTexts texts;

  private boolean choosing;
  private transient ClosureEntry chosen;
  private transient CalendarImpact impact;
  private String reason;

  protected WithdrawClosureBacking() {}

  @Inject
  WithdrawClosureBacking(
      CalendarService calendars,
      CalendarImpactQuery impactQuery,
      FieldFaults faults,
      StaffTexts texts) {
    this.calendars = calendars;
    this.impactQuery = impactQuery;
    this.faults = faults;
    this.texts = texts;
  }

  /** Shows what taking the closure back would move. */
  public void choose(ClosureEntry entry) {
    try {
      impact = impactQuery.of(new CalendarProposal.Withdrawal(entry.id()));
      chosen = entry;
      choosing = true;
      reason = null;
    } catch (ClosureNotStandingException e) {
      texts.refuse("admin_closures.message.error.notStanding");
    }
  }

  /** Takes it back. */
  public String withdraw() {
    if (chosen == null) {
      cancel();
      texts.refuse("admin_closures.message.error.choiceGone");
      return null;
    }
    Reading<String> said = TypedWords.read(reason, LONGEST_REASON);
    if (said.fault().isPresent()) {
      faults.show("list", List.of(FieldFault.of("reason", said.fault().get())));
      return null;
    }
    try {
      calendars.withdraw(chosen.id(), said.value().orElseThrow(), impact.afterChange());
      texts.tellNext("admin_closures.message.info.withdrawn");
      return "/admin/closures?faces-redirect=true&year=" + chosen.closure().closedOn().getYear();
    } catch (CalendarChangedMeanwhileException e) {
      choose(chosen);
      texts.refuse("admin_impact.message.error.changedMeanwhile");
    } catch (ClosureNotStandingException e) {
      texts.refuse("admin_closures.message.error.notStanding");
    }
    return null;
  }

  /** Leaves it as it is. */
  public void cancel() {
    choosing = false;
    chosen = null;
    impact = null;
  }

  /**
   * Whether one was chosen. Where the session was put away meanwhile it was, though it is gone: the
   * button stays, and says so.
   */
  public boolean isChoosing() {
    return choosing;
  }

  /** The closure that may be taken back; null while none is chosen. */
  public ClosureEntry getChosen() {
    return chosen;
  }

  public CalendarImpact getImpact() {
    return impact;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
