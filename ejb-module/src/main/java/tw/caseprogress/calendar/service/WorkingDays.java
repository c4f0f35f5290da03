package tw.caseprogress.calendar.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;

/** The working days of the city: the office calendar less the closures that hold city-wide. */
@ApplicationScoped
public class WorkingDays {

  private WorkingDayCalendar calendar;

  @PostConstruct
  void load() {
    calendar = ShippedCalendar.cityCalendar();
  }

  /** The calendar that holds now; immutable, good for as long as one unit of work. */
  public WorkingDayCalendar calendar() {
    return calendar;
  }
}
