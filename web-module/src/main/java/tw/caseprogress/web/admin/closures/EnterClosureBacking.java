package tw.caseprogress.web.admin.closures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.caseprogress.calendar.CalendarChangedMeanwhileException;
import tw.caseprogress.calendar.CalendarProposal;
import tw.caseprogress.calendar.OfficeClosure;
import tw.caseprogress.calendar.service.CalendarQuery;
import tw.caseprogress.calendar.service.CalendarService;
import tw.caseprogress.projection.CalendarImpact;
import tw.caseprogress.projection.service.CalendarImpactQuery;
import tw.caseprogress.web.form.FormReading;
import tw.caseprogress.web.staff.StaffTexts;
import tw.caseprogress.web.staff.casefile.FieldFaults;

/** Enters a closure on {@code /admin/closures}: typed, looked at, then applied. */
@Named
@ViewScoped
public class EnterClosureBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  private CalendarQuery calendarQuery;
  private CalendarService calendars;
  private CalendarImpactQuery impactQuery;
  private FieldFaults faults;
  private StaffTexts texts;

  private final ClosureForm form = new ClosureForm();
  private boolean previewed;
  private transient CalendarImpact impact;

  protected EnterClosureBacking() {}

  @Inject
  EnterClosureBacking(
      CalendarQuery calendarQuery,
      CalendarService calendars,
      CalendarImpactQuery impactQuery,
      FieldFaults faults,
      StaffTexts texts) {
    this.calendarQuery = calendarQuery;
    this.calendars = calendars;
    this.impactQuery = impactQuery;
    this.faults = faults;
    this.texts = texts;
  }

  /** Shows what the closure would move. */
  public void preview() {
    impact = checked().map(this::reckon).orElse(null);
    previewed = impact != null;
  }

  /** Applies the closure that was looked at. */
  public String apply() {
    Optional<OfficeClosure> closure = checked();
    if (closure.isEmpty()) {
      return null;
    }
    if (impact == null) {
      impact = reckon(closure.get());
      texts.refuse("admin_impact.message.error.previewGone");
      return null;
    }
    try {
      calendars.enter(closure.get(), impact.afterChange());
      texts.tellNext("admin_closures.message.info.entered");
      return "/admin/closures?faces-redirect=true&year=" + closure.get().closedOn().getYear();
    } catch (CalendarChangedMeanwhileException e) {
      impact = reckon(closure.get());
      texts.refuse("admin_impact.message.error.changedMeanwhile");
      return null;
    }
  }

  /** Goes back to typing. */
  public void change() {
    impact = null;
    previewed = false;
  }

  private CalendarImpact reckon(OfficeClosure closure) {
    return impactQuery.of(new CalendarProposal.NewClosure(closure));
  }

  private Optional<OfficeClosure> checked() {
    LocalDate day = form.getClosedOn();
    if (!calendarQuery.hasYear(day.getYear())) {
      texts.refuse("admin_closures.message.error.noCalendar", String.valueOf(day.getYear()));
      return Optional.empty();
    }
    FormReading<OfficeClosure> reading = form.read(calendarQuery::village);
    if (reading.value().isEmpty()) {
      faults.show("closure", reading.faults());
    }
    return reading.value();
  }

  public ClosureForm getForm() {
    return form;
  }

  /**
   * Whether the closure was looked at. Where the session was put away meanwhile it was, though what
   * was seen is gone: the button stays, and says so.
   */
  public boolean isPreviewed() {
    return previewed;
  }

  /** What the closure would move; null while it is typed. */
  public CalendarImpact getImpact() {
    return impact;
  }
}
