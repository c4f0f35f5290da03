package tw.caseprogress.calendar.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
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
 * due dates calls {@link #awaitCalendar()} first.
 */
@ApplicationScoped
public class WorkingDays {

  /** So many agencies at so many earlier changes are remembered; they share a few calendars. */
  private static final int MOST_EARLIER = 10_000;

  private static final OfficePlace CITY = OfficePlace.city(ShippedCalendar.CITY);

  private final CalendarRepository repository;
  private final AtomicReference<Held> held = new AtomicReference<>();

  /** What is kept in memory, replaced as a whole. */
  private record Held(
      CalendarBook book,
      WorkingDayCalendar city,
      Map<String, OfficePlace> places,
      Map<String, WorkingDayCalendar> byAgency,
      Cache<AsOf, WorkingDayCalendar> earlier) {}

  /** Whose calendar after which change; closed cases ask for it again and again. */
  private record AsOf(String agencyCode, long calendarChangeId) {}

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
        : now.earlier()
            .get(
                new AsOf(agencyCode, calendarChangeId),
                asked -> now.book().calendarAfter(calendarChangeId, now.places().get(agencyCode)));
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
  public void awaitCalendar() {
    if (repository.lockForUse() != latestChange()) {
      refresh();
    }
  }

  /** Reads the calendar anew if it was changed, or an agency lies elsewhere now. */
  public void refreshIfChanged() {
    if (repository.latestChange() != latestChange() || !repository.places().equals(places())) {
      refresh();
    }
  }

  /** Reads everything anew; who has read later than this reading is not overwritten. */
  public void refresh() {
    held.accumulateAndGet(read(), WorkingDays::later);
  }

  private static Held later(Held before, Held read) {
    return before == null || read.book().latestChange() >= before.book().latestChange()
        ? read
        : before;
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
    if (held.get() == null) {
      refresh();
    }
    return held.get();
  }

  private Held read() {
    CalendarBook book = repository.read();
    Map<String, OfficePlace> places = Map.copyOf(repository.places());
    Map<String, WorkingDayCalendar> byAgency = new HashMap<>();
    places.forEach((agency, place) -> byAgency.put(agency, book.calendar(place)));
    return new Held(
        book,
        book.calendar(CITY),
        places,
        byAgency,
        Caffeine.newBuilder().maximumSize(MOST_EARLIER).build());
  }
}
