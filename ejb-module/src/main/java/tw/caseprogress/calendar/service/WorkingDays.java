package tw.caseprogress.calendar.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import tw.caseprogress.calendar.CalendarBook;
import tw.caseprogress.calendar.OfficePlace;
import tw.caseprogress.calendar.ShippedCalendar;
import tw.caseprogress.calendar.WorkingDayCalendar;
import tw.caseprogress.calendar.entity.CalendarRepository;

/**
 * The one place that hands out calendars: of the city, of each agency with the closures that hold
 * where it lies, and as they stood after any change.
 *
 * <p>Answers from memory, without lock and without a question to the database; {@link
 * CalendarWatch} looks every few seconds whether another server changed the calendar. Who writes
 * due dates calls {@link #settle()} first.
 */
@ApplicationScoped
public class WorkingDays {

  private static final OfficePlace CITY = OfficePlace.city(ShippedCalendar.CITY);

  private final CalendarRepository repository;
  private volatile Held held;

  /** What is kept in memory, replaced as a whole. */
  private record Held(
      CalendarBook book,
      WorkingDayCalendar city,
      Map<String, OfficePlace> places,
      Map<String, WorkingDayCalendar> byAgency) {}

  protected WorkingDays() {
    this(null);
  }

  @Inject
  public WorkingDays(CalendarRepository repository) {
    this.repository = repository;
  }

  /** The calendar of the city; immutable, good for as long as one unit of work. */
  public WorkingDayCalendar calendar() {
    return held().city();
  }

  /**
   * The calendar of an agency: the city's, less the closures of its district, its village and its
   * own.
   *
   * @throws NoSuchElementException if there is no such agency
   */
  public WorkingDayCalendar calendarOf(String agencyCode) {
    return with(agencyCode).byAgency().get(agencyCode);
  }

  /**
   * The calendar of an agency as it stood after a change; before the first one, the shipped one.
   *
   * @throws NoSuchElementException if there is no such agency
   */
  public WorkingDayCalendar calendarAsOf(String agencyCode, long calendarChangeId) {
    Held now = with(agencyCode);
    return calendarChangeId >= now.book().latestChange()
        ? now.byAgency().get(agencyCode)
        : now.book().calendarAfter(calendarChangeId, now.places().get(agencyCode));
  }

  /** The number of the latest change. */
  public long latestChange() {
    return held().book().latestChange();
  }

  /** All editions and closures. */
  public CalendarBook book() {
    return held().book();
  }

  /** Where each agency lies, by its code. */
  public Map<String, OfficePlace> places() {
    return held().places();
  }

  /**
   * Sees to it that what this transaction writes stands on the latest calendar: waits for a change
   * under way and keeps others off until the transaction ends.
   */
  public void settle() {
    if (repository.lockForUse() != latestChange()) {
      refresh();
    }
  }

  /** Reads the calendar anew if it was changed. */
  public void refreshIfChanged() {
    if (repository.latestChange() != latestChange()) {
      refresh();
    }
  }

  /** Reads everything anew. */
  public void refresh() {
    held = read();
  }

  private Held with(String agencyCode) {
    Held now = held();
    if (!now.places().containsKey(agencyCode)) {
      refresh(); // an agency that came after the last reading
      now = held();
    }
    if (!now.places().containsKey(agencyCode)) {
      throw new NoSuchElementException("No agency " + agencyCode);
    }
    return now;
  }

  private Held held() {
    Held now = held;
    if (now == null) {
      now = read();
      held = now;
    }
    return now;
  }

  private Held read() {
    CalendarBook book = repository.read();
    Map<String, OfficePlace> places = Map.copyOf(repository.places());
    Map<String, WorkingDayCalendar> byAgency = new HashMap<>();
    places.forEach((agency, place) -> byAgency.put(agency, book.calendar(place)));
    return new Held(book, book.calendar(CITY), places, byAgency);
  }
}
