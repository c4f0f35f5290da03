package tw.caseprogress.web.admin.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalInt;
import tw.caseprogress.calendar.service.CalendarQuery;

/** Warns administrators on their pages that the calendar runs out soon. */
@Named
@RequestScoped
public class CalendarEndBacking {

  @Inject private CalendarQuery calendarQuery;

  private OptionalInt lastYear;

  /** The last year with a calendar if it ends soon; null as long as there is time. */
  public String getLastYear() {
    if (lastYear == null) {
      lastYear = calendarQuery.runsOutWith();
    }
    return lastYear.isPresent() ? String.valueOf(lastYear.getAsInt()) : null;
  }
}
