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

  @Inject private CalendarService calendars;
  @Inject private CalendarImpactQuery impactQuery;
  @Inject private FieldFaults faults;
  @Inject private StaffTexts texts;

  private transient ClosureEntry chosen;
  private transient CalendarImpact impact;
  private String reason;

  /** Shows what taking the closure back would move. */
  public void choose(ClosureEntry entry) {
    try {
      impact = impactQuery.of(new CalendarProposal.Withdrawal(entry.id()));
      chosen = entry;
      reason = null;
    } catch (ClosureNotStandingException e) {
      texts.refuse("admin_closures.message.error.notStanding");
    }
  }

  /** Takes it back. */
  public String withdraw() {
    if (chosen == null) {
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
    chosen = null;
    impact = null;
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
